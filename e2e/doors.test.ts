import type { Page } from 'playwright/test'
import { press } from './support/alive'
import { origin, unique } from './support/staff'
import { expect, test } from './support/test'
import { words } from './support/words'

const t = words.ar

async function enter(page: Page, account: { email: string; password: string }): Promise<void> {
  await page.getByRole('textbox', { name: t('common:account.email') }).fill(account.email)
  await page.getByLabel(t('desk:door.password'), { exact: true }).fill(account.password)
  await page.getByRole('button', { name: t('desk:door.enter'), exact: true }).click()
}

test('a wrong password is said in words, and the right one leads to Today', async ({ newsroom, staff }) => {
  const page = await newsroom.outside({ locale: 'ar' })
  const account = await staff.hire(['writer'], 'ar')
  await page.goto('/desk')
  await expect(page).toHaveURL(/\/desk\/login/)
  await enter(page, { ...account, password: 'not-the-password' })
  await expect(page.getByText(t('desk:door.wrong'))).toBeVisible()
  await enter(page, account)
  await expect(page.getByRole('heading', { level: 1, name: t('today:title') })).toBeVisible()
})

test('whoever signs in before the page is alive is not kept out, and no password is in the address', async ({
  newsroom,
  staff,
}) => {
  const page = await newsroom.outside({ locale: 'ar' })
  const account = await staff.hire(['writer'], 'ar')
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/desk/login', { waitUntil: 'commit' })
  await page.getByRole('textbox', { name: t('common:account.email') }).fill(account.email)
  await page.getByLabel(t('desk:door.password'), { exact: true }).fill(account.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: t('desk:door.enter'), exact: true })).toBeDisabled()
  letThrough()
  await page.getByRole('button', { name: t('desk:door.enter'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: t('today:title') })).toBeVisible()
  expect(page.url()).toBe(`${origin()}/desk`)
})

test('after signing in the way goes on to the page that was asked for', async ({ newsroom, staff }) => {
  const page = await newsroom.outside({ locale: 'ar' })
  await page.goto('/desk/sources?q=رويترز')
  await enter(page, await staff.hire(['writer'], 'ar'))
  await expect(page.getByRole('heading', { level: 1, name: t('sources:title') })).toBeVisible()
  await expect(page).toHaveURL(/\/desk\/sources\?q=/)
})

test('no link to the door leads whoever signs in to another site', async ({ newsroom, staff }) => {
  const page = await newsroom.outside({ locale: 'ar' })
  await page.goto(`/desk/login?next=${encodeURIComponent('/\\evil.example')}`)
  await enter(page, await staff.hire(['writer'], 'ar'))
  await expect(page.getByRole('heading', { level: 1, name: t('today:title') })).toBeVisible()
  await expect(page).toHaveURL(`${origin()}/desk`)
  const elsewhere = [
    'https://evil.example/',
    '//evil.example',
    '/desk@evil.example',
    '/desk/../..//evil.example',
    'javascript:alert(1)',
  ]
  for (const next of elsewhere) {
    await page.goto(`/desk/login?next=${encodeURIComponent(next)}`)
    await expect(page, next).toHaveURL(`${origin()}/desk`)
  }
})

test('nobody registers as the first once there are people', async ({ newsroom, playwright }) => {
  const page = await newsroom.outside({ locale: 'ar' })
  await page.goto('/desk/register')
  await expect(page).toHaveURL(/\/desk\/login/)
  const stranger = await playwright.request.newContext({
    baseURL: origin(),
    extraHTTPHeaders: { Origin: origin() },
  })
  const asked = await stranger.post('/api/people/register-first', {
    data: { email: `${unique()}@e2e.example`, password: 'long-enough-1', nameAr: 'غريب', nameEn: 'Stranger' },
  })
  expect(asked.status()).toBe(403)
  expect(await asked.json()).toMatchObject({ error: { code: 'people.registrationClosed' } })
  await stranger.dispose()
})

test('an invitation opens its account once', async ({ newsroom, staff }) => {
  const admin = await newsroom.deskOf(await staff.hire(['admin'], 'ar'))
  const { page } = admin
  await page.goto('/desk/people')
  await press(page.getByRole('button', { name: t('people:invite') }))
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: t('common:account.nameAr') }).fill('رنا الجديدة')
  await dialog.getByRole('textbox', { name: t('common:account.nameEn') }).fill('Rana Newcomer')
  await dialog.getByRole('textbox', { name: t('common:account.email') }).fill(`${unique()}@e2e.example`)
  await dialog.getByRole('button', { name: t('people:send') }).click()
  await expect(dialog.getByText(t('people:roleMissing'))).toBeVisible()
  await dialog.getByRole('checkbox', { name: t('workflow:role.translator') }).check({ force: true })
  await dialog.getByRole('button', { name: t('people:send') }).click()
  const link = await dialog.getByRole('textbox', { name: t('people:link') }).inputValue()

  const guest = await newsroom.outside({ locale: 'ar' })
  await guest.goto(link)
  await guest.getByLabel(t('desk:door.choosePassword')).fill('short')
  await guest.getByRole('button', { name: t('desk:door.joinGo') }).click()
  await expect(guest.getByText(t('desk:door.tooShort'))).toBeVisible()
  await guest.getByLabel(t('desk:door.choosePassword')).fill('long-enough-for-her')
  await guest.getByRole('button', { name: t('desk:door.joinGo') }).click()
  await expect(guest.getByRole('heading', { level: 1, name: t('today:title') })).toBeVisible()

  const other = await newsroom.outside({ locale: 'ar' })
  await other.goto(link)
  await expect(other.getByText(t('desk:door.linkInvalid'))).toBeVisible()
  await expect(other.getByRole('button', { name: t('desk:door.joinGo') })).toHaveCount(0)
})

test('what only some may open does not exist for others', async ({ newsroom }) => {
  const { page } = await newsroom.at('translator', 'ar')
  expect((await page.goto('/desk/people'))?.status()).toBe(404)
  expect((await page.goto('/desk/articles/new'))?.status()).toBe(404)
})
