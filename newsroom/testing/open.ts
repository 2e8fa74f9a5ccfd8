import type { Payload } from 'payload'
import { testPayload } from './harness'
import { newsroomOf, type TestNewsroom } from './people'

export interface OpenNewsroom {
  payload: Payload
  people: TestNewsroom
  /** Id of a source that stories may cite. */
  source: number
}

/** The file's newsroom with its people and one source: what most tests begin with. */
export async function openNewsroom(): Promise<OpenNewsroom> {
  const payload = await testPayload()
  const people = await newsroomOf(payload)
  const { id } = await payload.create({
    collection: 'sources',
    data: { nameAr: 'هيئة السكك', nameEn: 'Rail authority', kind: 'official', key: 'rail' },
    overrideAccess: true,
  })
  return { payload, people, source: id }
}
