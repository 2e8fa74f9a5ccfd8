import type { CollectionAfterChangeHook } from 'payload'
import { purge } from '../purge'

/** Readers see the new names and words at once, and the old ones nowhere. */
export const purgeProfile: CollectionAfterChangeHook = async ({ req, doc }) => {
  await purge(req, `profile:${doc.id}`)
  return doc
}
