import type { CollectionConfig } from 'payload'
import { storyAccess, throughQueries } from '../access/stories'
import { json, label, oneOf, plainId, text, time } from '../fields'

export const Threads: CollectionConfig = {
  slug: 'threads',
  labels: { singular: label('نقاش', 'Thread'), plural: label('النقاشات', 'Threads') },
  admin: { defaultColumns: ['article', 'translation', 'row', 'kind', 'resolvedAt'] },
  access: storyAccess(throughQueries),
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  fields: [
    plainId('article', 'المقال', 'Article', { required: true }),
    plainId('translation', 'الترجمة', 'Translation'),
    text('row', 'الصف', 'Row'),
    text('quote', 'المقتبس', 'Quoted selection'),
    text('side', 'جهة المقتبس', 'Side of the quotation', { validate: oneOf(['source', 'target']) }),
    plainId('offset', 'موضع المقتبس', 'Offset of the quotation', { index: false }),
    text('kind', 'النوع', 'Kind', {
      required: true,
      validate: oneOf(['note', 'changeRequest', 'suggestion']),
    }),
    json('messages', 'الرسائل', 'Messages', { required: true }),
    plainId('by', 'من', 'By'),
    time('resolvedAt', 'حُلّ في', 'Resolved at'),
    plainId('resolvedBy', 'حلّه', 'Resolved by'),
  ],
}
