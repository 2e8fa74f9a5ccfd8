import type { Field } from 'payload'
import { reliabilities, sourceKinds } from '@/domain/workflow/sources'
import { fieldRoles } from '../access/roles'
import { json, longText, oneOf, text } from '../fields'
import { isAddress } from './address'
import { contactsAccess } from './contacts'
import { foldNames } from './foldNames'

const names: Field[] = [
  text('nameAr', 'الاسم بالعربية', 'Name in Arabic', { required: true, index: true }),
  text('nameEn', 'الاسم بالإنكليزية', 'Name in English', { index: true }),
  json('aliasesAr', 'أسماء أخرى بالعربية', 'Other names in Arabic'),
  json('aliasesEn', 'أسماء أخرى بالإنكليزية', 'Other names in English'),
  text('folded', 'الأسماء للبحث', 'Names, folded for search', {
    index: true,
    admin: { hidden: true },
    hooks: { beforeChange: [foldNames] },
  }),
]

const judgement: Field[] = [
  text('reliability', 'الموثوقية', 'Reliability', {
    defaultValue: 'unknown',
    validate: oneOf(reliabilities),
    access: { update: fieldRoles('editor'), create: fieldRoles('editor', 'writer') },
  }),
  text('reliabilityReasonAr', 'السبب بالعربية', 'Reason in Arabic'),
  text('reliabilityReasonEn', 'السبب بالإنكليزية', 'Reason in English'),
]

export const sourceFields: Field[] = [
  ...names,
  text('key', 'الرمز', 'Key', { unique: true, index: true }),
  text('kind', 'النوع', 'Kind', { required: true, defaultValue: 'outlet', validate: oneOf(sourceKinds) }),
  text('country', 'البلد', 'Country', { maxLength: 2 }),
  json('languages', 'اللغات', 'Languages'),
  ...judgement,
  text('website', 'الموقع', 'Website', { validate: isAddress }),
  text('feed', 'التغذية', 'Feed', { validate: isAddress }),
  longText('notes', 'ملاحظات', 'Notes'),
  longText('contacts', 'جهات الاتصال', 'Contacts', {
    access: { read: contactsAccess, create: contactsAccess, update: contactsAccess },
  }),
]
