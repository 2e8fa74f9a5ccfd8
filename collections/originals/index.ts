import type { CollectionConfig } from 'payload'
import { storyAccess, throughQueries } from '../access/stories'
import { label, plainId, text, time } from '../fields'

/** A raw text as it came, byte for byte: what an imported article was made from. */
export const Originals: CollectionConfig = {
  slug: 'originals',
  labels: { singular: label('أصل', 'Original'), plural: label('الأصول المستوردة', 'Originals') },
  admin: { defaultColumns: ['article', 'filename', 'sha256', 'at'] },
  access: storyAccess(throughQueries),
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    plainId('article', 'المقال', 'Article', { required: true }),
    text('filename', 'الملف', 'File'),
    text('encoding', 'الترميز', 'Encoding', { required: true }),
    text('sha256', 'البصمة', 'SHA-256', { required: true, index: true }),
    // Without a length of its own, Payload takes 40,000 letters at most: a raw text has up to two million bytes.
    {
      name: 'base64',
      type: 'textarea',
      required: true,
      maxLength: 3_000_000,
      label: label('البايتات', 'Bytes'),
    },
    plainId('by', 'من', 'By'),
    time('at', 'متى', 'At', { required: true }),
  ],
}
