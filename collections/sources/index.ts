import type { CollectionConfig } from 'payload'
import { nobody, roles, staff } from '../access/roles'
import { label } from '../fields'
import { lockDocument } from '../lock'
import { sourceFields } from './fields'
import { purgeSource } from './purge'

export const Sources: CollectionConfig = {
  slug: 'sources',
  labels: { singular: label('مصدر', 'Source'), plural: label('المصادر', 'Sources') },
  admin: { useAsTitle: 'nameAr', defaultColumns: ['nameAr', 'nameEn', 'kind', 'reliability'] },
  lockDocuments: false,
  access: {
    read: staff,
    create: roles('editor', 'writer'),
    update: roles('editor'),
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  hooks: { beforeOperation: [lockDocument], afterChange: [purgeSource] },
  fields: sourceFields,
}
