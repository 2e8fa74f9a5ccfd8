import type { CollectionConfig } from 'payload'
import { storyAccess, throughQueries } from '../access/stories'
import { json, label, plainId, text, time } from '../fields'

export const Editions: CollectionConfig = {
  slug: 'editions',
  labels: { singular: label('طبعة', 'Edition'), plural: label('الطبعات', 'Editions') },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'language', 'publishedAt', 'withdrawnAt'] },
  access: storyAccess(throughQueries),
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['article', 'language'] }],
  fields: [
    plainId('article', 'المقال', 'Article', { required: true }),
    plainId('translation', 'الترجمة', 'Translation'),
    text('language', 'اللغة', 'Language', { required: true }),
    text('title', 'العنوان', 'Title', { required: true }),
    text('slug', 'الاسم في العنوان الإلكتروني', 'Slug', { required: true }),
    json('content', 'النص', 'Content', { required: true }),
    json('printed', 'الأسماء والمصادر كما طُبعت', 'Names and sources as printed', { required: true }),
    json('topics', 'الموضوعات', 'Topics', { required: true }),
    json('sourceIds', 'المصادر', 'Sources', { required: true }),
    json('media', 'الصور', 'Images', { required: true }),
    json('segments', 'بصمات المقاطع', 'Segment hashes', { required: true }),
    json('equivalences', 'تغييرات طفيفة', 'Minor changes', { required: true }),
    text('correctionNote', 'ملاحظة التصويب', 'Correction note'),
    json('approvedBy', 'من اعتمدها', 'Approved by', { required: true }),
    { name: 'words', type: 'number', required: true, label: label('الكلمات', 'Words') },
    time('firstPublishedAt', 'أول نشر', 'First published', { required: true }),
    time('publishedAt', 'النشر', 'Published', { index: true, required: true }),
    time('withdrawnAt', 'السحب', 'Withdrawn'),
    text('withdrawnReason', 'سبب السحب', 'Reason of withdrawal'),
  ],
}
