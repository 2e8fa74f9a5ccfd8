import type { Metadata } from 'next'
import { canAllowSelfApproval } from '@/domain/workflow/policies/newsroom'
import { settings } from '@/newsroom/settings'
import { getHere } from '../../_lib/i18n'
import { Messages } from '../../_lib/Messages'
import { requireRole } from '../../_lib/person'
import { SettingsForm } from '../../_people/SettingsForm'
import { PageBar } from '../../_ui'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('people')
  return { title: t('settings.title') }
}

export default async function SettingsPage() {
  const person = await requireRole('editor', 'admin')
  const { t } = await getHere('people')
  const { payload, user, actor } = person
  const { machine } = settings
  const newsroom = await payload.findGlobal({ slug: 'newsroom', depth: 0, overrideAccess: false, user })
  return (
    <Messages of={['people', 'machine', 'site']}>
      <PageBar title={t('settings.title')} />
      <div className="form-page">
        <SettingsForm
          mayAllowSelfApproval={canAllowSelfApproval(actor)}
          machine={machine && { host: machine.host, takesContext: machine.provider === 'openai' }}
          initial={{
            selfApproval: newsroom.selfApproval ?? false,
            machineDrafts: newsroom.machineDrafts ?? false,
            correctionPolicyAr: newsroom.correctionPolicyAr ?? '',
            correctionPolicyEn: newsroom.correctionPolicyEn ?? '',
            aboutAr: newsroom.aboutAr ?? '',
            aboutEn: newsroom.aboutEn ?? '',
            contactEmail: newsroom.contactEmail ?? '',
          }}
        />
      </div>
    </Messages>
  )
}
