import type { GlobalConfig } from 'payload'
import { fieldNobody, fieldRoles, nobody, roles, signedIn } from '../access/roles'
import { isWhole, json, label, longText, plainId, text } from '../fields'
import { purge } from '../purge'
import { isContact } from './contact'
import { oneAtATime } from './oneAtATime'
import { recordSwitch } from './recordSwitch'

export const Newsroom: GlobalConfig = {
  slug: 'newsroom',
  label: label('غرفة الأخبار', 'Newsroom'),
  lockDocuments: false,
  access: { read: signedIn, update: roles('editor', 'admin'), readVersions: nobody },
  hooks: {
    beforeOperation: [oneAtATime],
    afterChange: [
      recordSwitch,
      async ({ req, doc }) => {
        await purge(req, 'frame', 'home')
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
    {
      name: 'machineDrafts',
      type: 'checkbox',
      defaultValue: false,
      label: label('مسودات آلية للترجمة', 'Machine drafts of translations'),
    },
    // Written by `curateHome` alone.
    plainId('homeLead', 'القصة الأولى في الصفحة الرئيسية', 'Lead story of the home page', {
      validate: isWhole,
      access: { update: fieldNobody },
    }),
    json('homePicks', 'مختارات الصفحة الرئيسية', 'Picks of the home page', {
      access: { update: fieldNobody },
    }),
    text('contactEmail', 'بريد القراء', 'Address for readers', {
      hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? value.trim() : value)] },
      validate: isContact,
    }),
    json('languages', 'لغات الترجمة', 'Languages opened by default', { defaultValue: ['en'] }),
    longText('correctionPolicyAr', 'سياسة التصويب بالعربية', 'Correction policy, Arabic'),
    longText('correctionPolicyEn', 'سياسة التصويب بالإنكليزية', 'Correction policy, English'),
    longText('aboutAr', 'من نحن بالعربية', 'About, Arabic'),
    longText('aboutEn', 'من نحن بالإنكليزية', 'About, English'),
  ],
}
