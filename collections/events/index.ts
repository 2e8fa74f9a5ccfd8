import type { CollectionConfig } from 'payload'
import { storyAccess, throughQueries } from '../access/stories'
import { json, label, plainId, text, time } from '../fields'

/** Append-only and chained by hash per story: triggers in `migrations/` hold both (see the record's migration). */
export const Events: CollectionConfig = {
  slug: 'events',
  labels: { singular: label('حدث', 'Event'), plural: label('السجل', 'Events') },
  admin: { defaultColumns: ['at', 'kind', 'byName', 'article'] },
  access: storyAccess(throughQueries),
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    plainId('article', 'المقال', 'Article'),
    plainId('translation', 'الترجمة', 'Translation'),
    text('kind', 'ما جرى', 'Kind', { required: true, index: true }),
    plainId('by', 'من', 'By'),
    text('byName', 'الاسم', 'Name', { required: true }),
    time('at', 'متى', 'At', { index: true, required: true }),
    json('data', 'التفاصيل', 'Data', { required: true }),
    text('previous', 'بصمة ما قبله', 'Previous hash'),
    text('hash', 'البصمة', 'Hash'),
  ],
}
