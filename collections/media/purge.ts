import type { CollectionAfterChangeHook } from 'payload'
import { purge } from '../purge'

/** A replaced file is shown under the same address: every server forgets the one it keeps. */
export const purgeMedia: CollectionAfterChangeHook = async ({ req, doc, operation }) => {
  if (operation === 'update') await purge(req, `media:${doc.id}`)
  return doc
}
