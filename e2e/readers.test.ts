import { draftStory, move, must, publishedStory } from './support/stories'
import { expect, test } from './support/test'

test('who looks for an English that is not there is led to the Arabic', async ({ newsroom }) => {
  const { id, title } = await publishedStory(await newsroom.cast('ar'))
  const reader = await newsroom.outside({ locale: 'en' })
  const answer = await reader.goto(`/en/${id}`)
  expect(answer?.status()).toBe(404)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('This story has not been translated yet')
  await reader.getByRole('main').getByRole('link', { name: title }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(reader.getByText('This story is in Arabic only')).toBeVisible()
})

test('a link that was cut off in the middle of a letter says so, and leads to its story', async ({
  newsroom,
}) => {
  const { id, title } = await publishedStory(await newsroom.cast('ar'))
  const reader = await newsroom.outside({ locale: 'ar' })
  const broken = await reader.goto(`/ar/${id}/%D9%85%D9`)
  expect(broken?.status()).toBe(400)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('تعذّرت قراءة هذا العنوان')
  await reader.getByRole('link', { name: 'إلى المقال' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title)
  const lost = await reader.goto('/ar/%D9')
  expect(lost?.status()).toBe(400)
  await reader.getByRole('link', { name: 'إلى الصفحة الأولى' }).click()
  await expect(reader).toHaveURL(/\/ar$/)
})

test('an Arabic address that was copied from a browser leads to its story, however it is written', async ({
  newsroom,
}) => {
  const { id, title } = await publishedStory(await newsroom.cast('ar'))
  const reader = await newsroom.outside({ locale: 'ar' })
  await reader.goto(`/ar/${id}`)
  const address = decodeURI(reader.url())
  for (const spelling of [address, address.normalize('NFD'), `${address}?utm_source=x`, `${address}/`]) {
    const answer = await reader.goto(spelling)
    expect([spelling, answer?.status()]).toEqual([spelling, 200])
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title)
  }
  const stale = await reader.request.get(`/ar/${id}/عنوان-قديم`, { maxRedirects: 0 })
  const { pathname } = new URL(address)
  expect([stale.status(), stale.headers().location]).toEqual([308, pathname])
})

test('no reader page is wider than a phone, whatever its words', async ({ newsroom }) => {
  const address = `https://example.org/${'a'.repeat(120)}`
  const title = `${'الاستقلاليةوالمسؤولية'.repeat(4)} ${address}`
  const { id } = await publishedStory(await newsroom.cast('ar'), {
    title,
    paragraphs: [`انظر ${address} الآن.`],
  })
  const reader = await newsroom.outside({ viewport: { width: 360, height: 780 } })
  for (const path of ['/ar', `/ar/${id}`, `/en/${id}`]) {
    await reader.goto(path)
    const overflow = await reader.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, path).toBe(0)
  }
})

test('Today gives an unanswered discussion a way to answer it, and does not say that nothing waits', async ({
  newsroom,
}) => {
  const { writer, editor } = await newsroom.cast('ar')
  const { id, title } = await draftStory(writer)
  await move(writer, ['articles', id], 'submit')
  await must(editor, 'POST', '/api/threads', { article: id, kind: 'note', text: 'من قال هذا؟' })
  await writer.page.goto('/desk')
  const row = writer.page.getByRole('listitem').filter({ hasText: 'من قال هذا؟' })
  const answer = row.getByRole('link', { name: `ردّ: ${title}` })
  await expect(answer).toBeVisible()
  await expect(writer.page.getByText('لا شيء ينتظرك الآن.')).toHaveCount(0)
})
