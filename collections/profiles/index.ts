import type { CollectionConfig } from 'payload'
import { profileLimits } from '@/domain/workflow/profiles'
import { fieldRoles, nobody, roles, signedIn } from '../access/roles'
import { isSlug, label, longText, text } from '../fields'
import { lockDocument } from '../lock'
import { ownProfile } from './access'
import { purgeProfile } from './purge'

const name = { required: true, maxLength: profileLimits.name }
const bio = { maxLength: profileLimits.bio }

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
  hooks: { beforeOperation: [lockDocument], afterChange: [purgeProfile] },
  fields: [
    text('nameAr', 'الاسم بالعربية', 'Name in Arabic', name),
    text('nameEn', 'الاسم بالإنكليزية', 'Name in English', name),
    text('slug', 'الاسم في العنوان الإلكتروني', 'Slug', {
      required: true,
      unique: true,
      validate: isSlug,
    }),
    longText('bioAr', 'نبذة بالعربية', 'About, in Arabic', bio),
    longText('bioEn', 'نبذة بالإنكليزية', 'About, in English', bio),
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
