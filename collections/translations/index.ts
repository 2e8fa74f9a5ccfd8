import type { CollectionConfig } from 'payload'
import { storyAccess, visibleTranslations } from '../access/stories'
import { deskLink } from '../deskLink'
import { label } from '../fields'
import { translationFields } from './fields'

export const Translations: CollectionConfig = {
  slug: 'translations',
  labels: { singular: label('ترجمة', 'Translation'), plural: label('الترجمات', 'Translations') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'language', 'stage', 'translator', 'updatedAt'],
    ...deskLink((id) => `/desk/translations/${id}`),
  },
  access: storyAccess(visibleTranslations),
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  indexes: [{ fields: ['article', 'language'], unique: true }],
  fields: translationFields,
}
