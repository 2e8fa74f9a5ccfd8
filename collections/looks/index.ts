import type { CollectionConfig } from 'payload'
import { storyAccess, throughQueries } from '../access/stories'
import { json, label, plainId, time } from '../fields'

/** What a person last saw of a translation, so that it can be shown what has changed since. */
export const Looks: CollectionConfig = {
  slug: 'looks',
  labels: { singular: label('نظرة', 'Look'), plural: label('آخر ما رآه كل شخص', 'Last looks') },
  admin: { defaultColumns: ['person', 'translation', 'at'] },
  access: storyAccess(throughQueries),
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['person', 'translation'], unique: true }],
  fields: [
    plainId('person', 'من', 'Person', { required: true, index: false }),
    plainId('translation', 'الترجمة', 'Translation', { required: true }),
    time('at', 'متى', 'At', { required: true }),
    json('rows', 'ما رآه', 'Rows', { required: true }),
  ],
}
