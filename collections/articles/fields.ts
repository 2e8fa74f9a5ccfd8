import type { Field } from 'payload'
import { articleStages, releases } from '@/domain/workflow/stages'
import { json, label, oneOf, plainId, text, time } from '../fields'
import { storyText } from '../storyText'

const words: Field[] = [
  text('title', 'العنوان', 'Title', { index: true }),
  text('standfirst', 'المقدمة', 'Standfirst'),
  text('dateline', 'سطر المكان', 'Dateline'),
  storyText('المتن', 'Body'),
  text('slug', 'الاسم في العنوان الإلكتروني', 'Slug'),
  json('leadImage', 'الصورة الرئيسية', 'Lead image'),
]

const people: Field[] = [
  {
    name: 'writer',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: label('كتابة', 'Writer'),
  },
  {
    name: 'byline',
    type: 'relationship',
    relationTo: 'profiles',
    hasMany: true,
    label: label('بقلم', 'Byline'),
  },
  json('authors', 'من غيّره منذ آخر اعتماد', 'Authors since the last approval'),
  {
    name: 'assignees',
    type: 'relationship',
    relationTo: 'users',
    hasMany: true,
    label: label('المكلّفون بترجمته', 'Assigned to its translations'),
  },
]

const standing: Field[] = [
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: label('الموضوعات', 'Topics'),
  },
  json('sources', 'المصادر', 'Sources'),
  json('equivalences', 'تغييرات طفيفة', 'Minor changes'),
]

const workflow: Field[] = [
  text('stage', 'المرحلة', 'Stage', {
    required: true,
    index: true,
    defaultValue: 'draft',
    validate: oneOf(articleStages),
  }),
  text('release', 'النشر', 'Release', {
    required: true,
    defaultValue: 'independent',
    validate: oneOf(releases),
  }),
  time('embargoUntil', 'الحظر حتى', 'Embargo until', { index: true }),
  time('publishAt', 'ينشر في', 'Publish at', { index: true }),
  time('dueAt', 'الموعد', 'Due', { index: true }),
  { name: 'revision', type: 'number', required: true, defaultValue: 1, label: label('النسخة', 'Revision') },
  plainId('base', 'آخر نسخة معتمدة', 'Revision last approved'),
  plainId('live', 'الطبعة المنشورة', 'Live edition'),
  text('foldedTitle', 'العنوان للبحث', 'Title, folded for search', { index: true, admin: { hidden: true } }),
  { name: 'words', type: 'number', defaultValue: 0, label: label('الكلمات', 'Words') },
]

export const articleFields: Field[] = [...words, ...people, ...standing, ...workflow]
