import type { Field } from 'payload'
import { targetLanguages } from '@/domain/workflow/languages'
import { translationStages } from '@/domain/workflow/stages'
import { json, label, oneOf, plainId, text, time } from '../fields'
import { storyText } from '../storyText'

const words: Field[] = [
  text('title', 'العنوان', 'Title'),
  text('standfirst', 'المقدمة', 'Standfirst'),
  text('dateline', 'سطر المكان', 'Dateline'),
  text('slug', 'الاسم في العنوان الإلكتروني', 'Slug'),
  storyText('المتن', 'Body'),
  json('captions', 'تعليقات الصور', 'Captions'),
  json('attributions', 'أصحاب الاقتباسات', 'Attributions'),
]

const people: Field[] = [
  {
    name: 'translator',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: label('الترجمة', 'Translator'),
  },
  {
    name: 'reviewer',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: label('المراجعة', 'Reviewer'),
  },
]

const workflow: Field[] = [
  text('stage', 'المرحلة', 'Stage', {
    required: true,
    index: true,
    defaultValue: 'waiting',
    validate: oneOf(translationStages),
  }),
  time('dueAt', 'الموعد', 'Due', { index: true }),
  // Where a chief put it among what waits; without a place it stands by its deadline.
  { name: 'place', type: 'number', label: label('الترتيب', 'Place in the queue') },
  json('work', 'حال الصفوف', 'Work'),
  json('approvals', 'الاعتمادات', 'Approvals'),
  json('progress', 'التقدم', 'Progress'),
  { name: 'revision', type: 'number', required: true, defaultValue: 1, label: label('النسخة', 'Revision') },
  plainId('live', 'الطبعة المنشورة', 'Live edition'),
]

export const translationFields: Field[] = [
  {
    name: 'article',
    type: 'relationship',
    relationTo: 'articles',
    required: true,
    index: true,
    label: label('المقال', 'Article'),
  },
  text('language', 'اللغة', 'Language', { required: true, validate: oneOf(targetLanguages) }),
  ...words,
  ...people,
  ...workflow,
]
