import type { CollectionAfterChangeHook } from 'payload'
import { purge } from '../purge'

/** The topics stand in the masthead and the footer of every public page. */
export const purgeTopic: CollectionAfterChangeHook = async ({ req, doc }) => {
  await purge(req, 'frame', `topic:${doc.id}`)
  return doc
}
