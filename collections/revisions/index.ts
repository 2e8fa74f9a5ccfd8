import type { CollectionConfig } from 'payload'
import { storyAccess, throughQueries } from '../access/stories'
import { json, label, plainId, text, time } from '../fields'

export const Revisions: CollectionConfig = {
  slug: 'revisions',
  labels: { singular: label('نسخة', 'Revision'), plural: label('النسخ', 'Revisions') },
  admin: { defaultColumns: ['article', 'translation', 'number', 'byName', 'at'] },
  access: storyAccess(throughQueries),
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    plainId('article', 'المقال', 'Article', { required: true }),
    plainId('translation', 'الترجمة', 'Translation'),
    { name: 'number', type: 'number', required: true, label: label('الرقم', 'Number') },
    text('stage', 'المرحلة', 'Stage', { required: true }),
    text('reason', 'السبب', 'Reason', { required: true }),
    plainId('by', 'من', 'By'),
    text('byName', 'الاسم', 'Name'),
    time('at', 'متى', 'At', { index: true, required: true }),
    json('snapshot', 'النص', 'Snapshot', { required: true }),
  ],
}
