import type { CollectionConfig } from 'payload'
import { nobody, roles, signedIn } from '../access/roles'
import { isSlug, isWhole, label, text } from '../fields'
import { lockDocument } from '../lock'
import { purgeTopic } from './purge'

export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: label('موضوع', 'Topic'), plural: label('الموضوعات', 'Topics') },
  admin: { useAsTitle: 'nameAr', defaultColumns: ['nameAr', 'nameEn', 'slug', 'order'] },
  lockDocuments: false,
  access: {
    read: signedIn,
    create: roles('editor'),
    update: roles('editor'),
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  hooks: { beforeOperation: [lockDocument], afterChange: [purgeTopic] },
  fields: [
    text('nameAr', 'الاسم بالعربية', 'Name in Arabic', { required: true }),
    text('nameEn', 'الاسم بالإنكليزية', 'Name in English', { required: true }),
    text('slug', 'الاسم في العنوان الإلكتروني', 'Slug', {
      required: true,
      unique: true,
      validate: isSlug,
    }),
    {
      name: 'order',
      type: 'number',
      defaultValue: 0,
      validate: isWhole,
      label: label('الترتيب', 'Order'),
    },
  ],
}
