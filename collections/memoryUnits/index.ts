import type { CollectionConfig } from 'payload'
import { storyAccess, throughQueries } from '../access/stories'
import { label, oneOf, plainId, text, time } from '../fields'

/**
 * Approved Arabic with its English. Written by `newsroom/memory` in the approving transaction; what matching needs
 * besides (the arrays of tokens, how common each token is) stands beside these columns, see the memory's migration.
 */
export const MemoryUnits: CollectionConfig = {
  slug: 'memoryUnits',
  labels: {
    singular: label('وحدة ذاكرة', 'Memory unit'),
    plural: label('ذاكرة الترجمة', 'Translation memory'),
  },
  admin: { defaultColumns: ['sourceText', 'targetText', 'byName', 'learnedAt'] },
  access: storyAccess(throughQueries),
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    text('language', 'اللغة', 'Language', { required: true }),
    text('kind', 'النوع', 'Kind', { required: true, validate: oneOf(['row', 'sentence']) }),
    text('sourceText', 'الأصل', 'Source', { required: true }),
    text('targetText', 'الترجمة', 'Translation', { required: true }),
    text('sourceKey', 'بصمة الأصل', 'Key of the source', { required: true }),
    text('foldKey', 'بصمة الأصل للبحث', 'Folded key of the source', { required: true }),
    text('previousKey', 'بصمة ما قبله', 'Key of the text before', { defaultValue: '' }),
    text('nextKey', 'بصمة ما بعده', 'Key of the text after', { defaultValue: '' }),
    plainId('article', 'المقال', 'Article'),
    plainId('translation', 'الترجمة', 'Translation'),
    text('row', 'الصف', 'Row', { required: true }),
    plainId('sentence', 'الجملة', 'Sentence', { index: false }),
    text('origin', 'المصدر', 'Origin', {
      required: true,
      validate: oneOf(['human', 'memory', 'machine', 'import']),
    }),
    {
      name: 'reviewed',
      type: 'checkbox',
      required: true,
      defaultValue: true,
      label: label('راجعها أحد', 'Reviewed'),
    },
    plainId('by', 'من', 'By', { index: false }),
    text('byName', 'الاسم', 'Name', { defaultValue: '' }),
    time('learnedAt', 'حُفظت في', 'Learned at', { required: true }),
    time('correctedAt', 'تغيّر الأصل في', 'Source corrected at'),
    time('supersededAt', 'حلّ غيرها محلها في', 'Superseded at'),
    time('withdrawnAt', 'سُحبت في', 'Withdrawn at'),
  ],
}
