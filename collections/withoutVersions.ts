import type { CollectionConfig } from 'payload'

/**
 * Payload offers to restore a version also where none are kept, and breaks on it (500, for anybody). Revisions are ours:
 * there is nothing at this address.
 */
export function withoutVersions(collection: CollectionConfig): CollectionConfig {
  const nothing = () => Response.json({ errors: [{ message: 'There are no versions.' }] }, { status: 404 })
  const endpoints = collection.endpoints || []
  return {
    ...collection,
    endpoints: [...endpoints, { path: '/versions/:id', method: 'post', handler: nothing }],
  }
}
