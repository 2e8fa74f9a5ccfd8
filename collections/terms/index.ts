import type { CollectionConfig } from 'payload'
import { termKinds } from '@/domain/terms/types'
import { staff } from '../access/roles'
import { storyAccess } from '../access/stories'
import { json, label, oneOf, plainId, text, time } from '../fields'

/** The house's spellings. Written by the verbs of `newsroom/terms`, which say what a change breaks and record it. */
export const Terms: CollectionConfig = {
  slug: 'terms',
  labels: { singular: label('مصطلح', 'Term'), plural: label('المصطلحات', 'Terms') },
  admin: { useAsTitle: 'ar', defaultColumns: ['ar', 'en', 'kind', 'retiredAt'] },
  access: storyAccess(staff),
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  fields: [
    text('ar', 'بالعربية', 'Arabic', { required: true }),
    json('variantsAr', 'صيغ أخرى بالعربية', 'Arabic variants', { defaultValue: [] }),
    json('forbiddenAr', 'صيغ مرفوضة بالعربية', 'Arabic forms not used', { defaultValue: [] }),
    text('en', 'بالإنكليزية', 'English', { required: true }),
    json('alternativesEn', 'بدائل مقبولة بالإنكليزية', 'Accepted English alternatives', { defaultValue: [] }),
    json('forbiddenEn', 'صيغ مرفوضة بالإنكليزية', 'English forms not used', { defaultValue: [] }),
    text('kind', 'النوع', 'Kind', { required: true, defaultValue: 'other', validate: oneOf(termKinds) }),
    json('contexts', 'كلمات السياق', 'Context words', { defaultValue: [] }),
    text('note', 'ملاحظة', 'Note'),
    text('folded', 'للبحث', 'For search', { admin: { hidden: true } }),
    plainId('by', 'من', 'By', { index: false }),
    { name: 'revision', type: 'number', required: true, defaultValue: 1, label: label('النسخة', 'Revision') },
    time('retiredAt', 'أُوقف في', 'Retired at'),
  ],
}
