import { ValidationError } from 'payload'
import { expect, it } from 'vitest'
import { type OpenNewsroom, openNewsroom } from '@/newsroom/testing/open'

const write = ({ payload, people }: OpenNewsroom, contactEmail: string) =>
  payload.updateGlobal({
    slug: 'newsroom',
    data: { contactEmail },
    user: people.editor.user,
    overrideAccess: false,
  })

it('the address for readers is one e-mail address or none', async () => {
  const at = await openNewsroom()
  const kept = await write(at, ' readers@tarjuman.example ')
  expect(kept.contactEmail).toBe('readers@tarjuman.example')
  for (const wrong of ['readers', 'a@b.example?bcc=c@d.example', 'A <a@b.example>'])
    await expect(write(at, wrong), wrong).rejects.toThrow(ValidationError)
  expect((await write(at, '')).contactEmail).toBe('')
})
