import type { CollectionConfig } from 'payload'
import { storyAccess, throughQueries } from '../access/stories'
import { label, oneOf, plainId, text, time } from '../fields'

export const notificationKinds = ['mention', 'reply', 'assigned', 'returned', 'scheduleFailed'] as const

/** What somebody in the newsroom should hear of: told in the desk, once, to one person. */
export const Notifications: CollectionConfig = {
  slug: 'notifications',
  labels: { singular: label('تنبيه', 'Notification'), plural: label('التنبيهات', 'Notifications') },
  admin: { defaultColumns: ['at', 'kind', 'user', 'byName', 'readAt'] },
  access: storyAccess(throughQueries),
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    plainId('user', 'لمن', 'For', { required: true, index: false }),
    text('kind', 'النوع', 'Kind', { required: true, validate: oneOf(notificationKinds) }),
    plainId('article', 'المقال', 'Article'),
    plainId('translation', 'الترجمة', 'Translation'),
    plainId('thread', 'النقاش', 'Thread'),
    text('row', 'الصف', 'Row'),
    text('excerpt', 'مقتطف', 'Excerpt'),
    plainId('by', 'من', 'By', { index: false }),
    text('byName', 'الاسم', 'Name', { defaultValue: '' }),
    time('at', 'متى', 'At', { required: true }),
    time('readAt', 'قُرئ في', 'Read at'),
  ],
}
