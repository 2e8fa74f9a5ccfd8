import type { GlobalConfig } from 'payload'
import { fieldRoles, nobody, roles, signedIn } from '../access/roles'
import { json, label, plainId } from '../fields'
import { purge } from '../purge'

export const Newsroom: GlobalConfig = {
  slug: 'newsroom',
  label: label('غرفة الأخبار', 'Newsroom'),
  lockDocuments: false,
  access: { read: signedIn, update: roles('editor', 'admin'), readVersions: nobody },
  hooks: {
    afterChange: [
      async ({ req, doc }) => {
        await purge(req, 'all')
        return doc
      },
    ],
  },
  fields: [
    {
      name: 'selfApproval',
      type: 'checkbox',
      defaultValue: false,
      label: label('اعتماد المقال ممن كتبه', 'Writers may approve their own Arabic'),
      access: { update: fieldRoles('admin') },
    },
    plainId('homeLead', 'المقال الأول في الصفحة الرئيسية', 'Lead story of the home page', {
      access: { update: fieldRoles('editor') },
    }),
    json('languages', 'لغات الترجمة', 'Languages opened by default', { defaultValue: ['en'] }),
    {
      name: 'correctionPolicyAr',
      type: 'textarea',
      label: label('سياسة التصويب بالعربية', 'Correction policy, Arabic'),
    },
    {
      name: 'correctionPolicyEn',
      type: 'textarea',
      label: label('سياسة التصويب بالإنكليزية', 'Correction policy, English'),
    },
    { name: 'aboutAr', type: 'textarea', label: label('من نحن بالعربية', 'About, Arabic') },
    { name: 'aboutEn', type: 'textarea', label: label('من نحن بالإنكليزية', 'About, English') },
  ],
}
