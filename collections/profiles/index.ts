import type { CollectionConfig } from 'payload'
import { fieldRoles, nobody, roles, signedIn } from '../access/roles'
import { isSlug, label, longText, text } from '../fields'
import { lockDocument } from '../lock'
import { ownProfile } from './access'

/** The public face of a writer or translator. Public pages never read `users`. */
export const Profiles: CollectionConfig = {
  slug: 'profiles',
  labels: { singular: label('صفحة كاتب', 'Profile'), plural: label('صفحات الكتّاب', 'Profiles') },
  admin: { useAsTitle: 'nameAr', defaultColumns: ['nameAr', 'nameEn', 'slug'] },
  lockDocuments: false,
  access: {
    read: signedIn,
    create: roles('editor'),
    update: ownProfile,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  hooks: { beforeOperation: [lockDocument] },
  fields: [
    text('nameAr', 'الاسم بالعربية', 'Name in Arabic', { required: true }),
    text('nameEn', 'الاسم بالإنكليزية', 'Name in English', { required: true }),
    text('slug', 'الاسم في العنوان الإلكتروني', 'Slug', {
      required: true,
      unique: true,
      validate: isSlug,
    }),
    longText('bioAr', 'نبذة بالعربية', 'About, in Arabic'),
    longText('bioEn', 'نبذة بالإنكليزية', 'About, in English'),
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      unique: true,
      label: label('حساب المكتب', 'Desk account'),
      access: { create: fieldRoles('editor'), update: fieldRoles('editor') },
    },
  ],
}
