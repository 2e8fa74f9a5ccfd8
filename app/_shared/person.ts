import config from '@payload-config'
import { headers } from 'next/headers'
import { getPayload } from 'payload'
import { cache } from 'react'
import { type Person, personOf } from '@/newsroom/person'

/** Payload, started once in this process. */
export const desk = () => getPayload({ config })

/**
 * The person at this request, or null for nobody and for a deactivated account. One look-up per request.
 * Payload refuses its cookie on a navigation from another site; a page only reads, and the cookie is Lax, so a link
 * in an e-mail leads in. Writes go through the endpoints, which keep Payload's check.
 */
export const currentPerson = cache(async (): Promise<Person | null> => {
  const payload = await desk()
  const asked = new Headers(await headers())
  asked.set('Sec-Fetch-Site', 'same-origin')
  asked.delete('Origin')
  const { user } = await payload.auth({ headers: asked })
  return personOf(payload, user?.collection === 'users' ? user : null)
})
