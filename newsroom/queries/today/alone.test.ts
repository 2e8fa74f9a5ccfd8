import { expect, it } from 'vitest'
import { testPayload } from '../../testing/harness'
import { somebody } from '../../testing/people'
import { isAlone } from './alone'

it('knows when a newsroom has one person, and when it has more', async () => {
  const payload = await testPayload()
  const first = await somebody(payload, 'admin', 'editor')
  expect(await isAlone(first)).toBe(true)
  await somebody(payload, 'writer')
  expect(await isAlone(first)).toBe(false)
})
