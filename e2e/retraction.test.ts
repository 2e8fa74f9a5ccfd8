import type { APIRequestContext } from 'playwright/test'
import { findFreePort } from '../scripts/lib/port.mjs'
import { openArticle, takeOtherStep } from './support/editor'
import { serverVariables, startAnotherServer } from './support/server'
import { origin } from './support/staff'
import { bilingualStory } from './support/stories'
import { expect, test } from './support/test'

/** Answers of the story's addresses, on one server. */
async function statuses(client: APIRequestContext, server: string, paths: string[]): Promise<number[]> {
  const answers = await Promise.all(paths.map((path) => client.get(`${server}${path}`, { timeout: 30_000 })))
  return answers.map((answer) => answer.status())
}

test('a retracted story is gone at once, on every server and after a restart, and comes back', async ({
  newsroom,
  playwright,
}) => {
  test.skip(!process.env[serverVariables], 'needs a newsroom that the tests started themselves')
  const cast = await newsroom.cast('en', { writer: 'ar' })
  const { id, title, english } = await bilingualStory(cast)
  const client = await playwright.request.newContext()
  const second = await startAnotherServer(await findFreePort())
  const servers = [origin(), second.origin]
  try {
    const paths = await Promise.all(
      ['ar', 'en'].map(
        async (language) => new URL((await client.get(`${origin()}/${language}/${id}/-`)).url()).pathname,
      ),
    )
    for (const server of servers) expect(await statuses(client, server, paths)).toEqual([200, 200])

    const { page, t } = cast.editor
    await openArticle(cast.editor, id)
    await takeOtherStep(cast.editor, t('workflow:articleAction.retract'))
    const dialog = page.getByRole('dialog', { name: t('workflow:articleAction.retract') })
    const confirm = dialog.getByRole('button', { name: t('workflow:articleAction.retract') })
    await expect(confirm).toBeDisabled()
    await dialog.getByRole('textbox', { name: t('editor:stages.reason') }).fill('تبيّن أن الرحلة لم تنطلق.')
    const done = page.waitForResponse((answer) => answer.url().endsWith('/retract'))
    await confirm.click()
    expect((await done).status()).toBe(200)
    for (const server of servers) {
      await expect
        .poll(() => statuses(client, server, paths), { timeout: 20_000, intervals: [50] })
        .toEqual([410, 410])
    }

    const reader = await newsroom.outside({ locale: 'ar' })
    await reader.goto(paths[0] ?? '')
    await expect(reader.getByText('تبيّن أن الرحلة لم تنطلق.')).toBeVisible()
    await expect(reader.getByText(title)).toBeVisible()
    for (const language of ['ar', 'en']) {
      const home = await (await client.get(`${origin()}/${language}`)).text()
      expect(home).not.toContain(language === 'ar' ? title : english.title)
    }

    await second.stop()
    const restarted = await startAnotherServer(Number(new URL(second.origin).port))
    try {
      expect(await statuses(client, restarted.origin, paths)).toEqual([410, 410])
      await takeOtherStep(cast.editor, t('workflow:articleAction.reinstate'))
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t('workflow:articleAction.reinstate') })
        .click()
      await expect(page.getByText(t('editor:stages.done.reinstate'), { exact: true })).toBeVisible()
      for (const server of [origin(), restarted.origin]) {
        await expect
          .poll(() => statuses(client, server, paths), { timeout: 20_000, intervals: [50] })
          .toEqual([200, 200])
      }
    } finally {
      await restarted.stop()
    }
  } finally {
    await second.stop()
    await client.dispose()
  }
})
