import type { GlobalConfig } from 'payload'
import { fieldRoles, nobody, roles, signedIn } from '../access/roles'
import { isWhole, json, label, longText, plainId } from '../fields'
import { purge } from '../purge'
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
    {
      name: 'machineDrafts',
      type: 'checkbox',
      defaultValue: false,
      label: label('مسودات آلية للترجمة', 'Machine drafts of translations'),
    },
    plainId('homeLead', 'المقال الأول في الصفحة الرئيسية', 'Lead story of the home page', {
      validate: isWhole,
      access: { update: fieldRoles('editor') },
    }),
    json('languages', 'لغات الترجمة', 'Languages opened by default', { defaultValue: ['en'] }),
    longText('correctionPolicyAr', 'سياسة التصويب بالعربية', 'Correction policy, Arabic'),
    longText('correctionPolicyEn', 'سياسة التصويب بالإنكليزية', 'Correction policy, English'),
    longText('aboutAr', 'من نحن بالعربية', 'About, Arabic'),
    longText('aboutEn', 'من نحن بالإنكليزية', 'About, English'),
  ],
}
