import type { CollectionAfterChangeHook } from 'payload'
import { purge } from '../purge'

/** A topic's name stands on every public page. */
export const purgeTopic: CollectionAfterChangeHook = async ({ req, doc }) => {
  await purge(req, 'all')
  return doc
}
