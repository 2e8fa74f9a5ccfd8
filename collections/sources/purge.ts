import type { CollectionAfterChangeHook } from 'payload'
import { purge } from '../purge'

/** A source's page and the register show its name, kind, country and website as they are now. */
export const purgeSource: CollectionAfterChangeHook = async ({ req, doc }) => {
  await purge(req, `source:${doc.id}`, 'sources')
  return doc
}
