import type { CollectionConfig } from 'payload'
import { fieldVerbsOnly, hasRole, nobody } from '../access/roles'
import { label, oneOf, text } from '../fields'
import { lockDocument } from '../lock'
import { colleagues, invitations, onlyAdmin, ownAccount, ownOrAdmin } from './access'
import { answerAlike } from './account/decoy'
import { accountEndpoints } from './account/endpoints'
import { lockSignIn } from './account/lock'
import { keepPassword } from './account/password'
import { apiKey } from './apiKey'
import { refuseDeactivated } from './hooks'
import { roleNames } from './roleNames'

const isLocal = (process.env.PUBLIC_ORIGIN ?? 'http://localhost').startsWith('http://')

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('شخص', 'Person'), plural: label('الناس', 'People') },
  admin: { useAsTitle: 'nameAr', defaultColumns: ['nameAr', 'nameEn', 'email', 'roles', 'active'] },
  auth: {
    tokenExpiration: 60 * 60 * 12,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    useSessions: true,
    useAPIKey: true,
    cookies: { sameSite: 'Lax', secure: !isLocal },
  },
  lockDocuments: false,
  access: {
    admin: ({ req }) => hasRole(req, 'admin', 'editor'),
    read: colleagues,
    create: invitations,
    update: ownAccount,
    delete: nobody,
    unlock: ({ req }) => hasRole(req, 'admin'),
    readVersions: nobody,
  },
  disableBulkEdit: true,
  endpoints: accountEndpoints,
  hooks: {
    beforeOperation: [answerAlike, lockSignIn, lockDocument, keepPassword],
    beforeLogin: [refuseDeactivated],
  },
  fields: [
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      label: label('البريد', 'E-mail'),
      access: { read: ownOrAdmin, update: onlyAdmin },
    },
    apiKey,
    text('nameAr', 'الاسم بالعربية', 'Name in Arabic', { required: true }),
    text('nameEn', 'الاسم بالإنكليزية', 'Name in English', { required: true }),
    {
      name: 'roles',
      type: 'text',
      hasMany: true,
      label: label('الأدوار', 'Roles'),
      access: { create: fieldVerbsOnly, update: fieldVerbsOnly },
      validate: (value) =>
        (value ?? []).every((role) => roleNames.some((name) => name === role)) || roleNames.join(', '),
    },
    text('language', 'لغة المكتب', 'Interface language', {
      defaultValue: 'ar',
      validate: oneOf(['ar', 'en']),
    }),
    text('digits', 'الأرقام', 'Digits', { defaultValue: 'latn', validate: oneOf(['latn', 'arab']) }),
    text('theme', 'المظهر', 'Appearance', {
      defaultValue: 'system',
      validate: oneOf(['system', 'light', 'dark']),
    }),
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      label: label('الحساب يعمل', 'Active'),
      access: { create: fieldVerbsOnly, update: fieldVerbsOnly },
    },
  ],
}
