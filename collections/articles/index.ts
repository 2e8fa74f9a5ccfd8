import type { CollectionConfig } from 'payload'
import { storyAccess, visibleArticles } from '../access/stories'
import { deskLink } from '../deskLink'
import { label } from '../fields'
import { articleFields } from './fields'

export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: label('مقال', 'Article'), plural: label('المقالات', 'Articles') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'stage', 'writer', 'updatedAt'],
    ...deskLink((id) => `/desk/articles/${id}`),
  },
  access: storyAccess(visibleArticles),
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  fields: articleFields,
}
