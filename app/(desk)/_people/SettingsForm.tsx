'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { isEmail } from '@/domain/text/email'
import { callApi } from '../_lib/api'
import { useRefusalText } from '../_lib/useRefusalText'
import { Button, Checkbox, ErrorLine, useToast } from '../_ui'
import { type MachineService, MachineSwitch } from './MachineSwitch'
import { PublicTexts } from './PublicTexts'

export interface NewsroomSettings {
  selfApproval: boolean
  machineDrafts: boolean
  correctionPolicyAr: string
  correctionPolicyEn: string
  aboutAr: string
  aboutEn: string
  contactEmail: string
}

interface SettingsFormProps {
  initial: NewsroomSettings
  mayAllowSelfApproval: boolean
  machine: MachineService | null
}

export function SettingsForm({ initial, mayAllowSelfApproval, machine }: SettingsFormProps) {
  const { t } = useTranslation(['people', 'site'])
  const [settings, setSettings] = useState(initial)
  const [isTried, setTried] = useState(false)
  const { save, busy, problem } = useSaveSettings(mayAllowSelfApproval)
  const isContact = settings.contactEmail.trim() === '' || isEmail(settings.contactEmail.trim())
  return (
    <Form
      className="source-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (isContact) save(settings)
      }}
    >
      <Checkbox
        isSelected={settings.selfApproval}
        isDisabled={!mayAllowSelfApproval}
        onChange={(selfApproval) => setSettings({ ...settings, selfApproval })}
      >
        {t('settings.selfApproval')}
        <span className="small soft check-help">{t('settings.selfApprovalHelp')}</span>
      </Checkbox>
      <MachineSwitch
        machine={machine}
        isOn={settings.machineDrafts}
        onChange={(machineDrafts) => setSettings({ ...settings, machineDrafts })}
      />
      <PublicTexts
        settings={settings}
        contactProblem={isTried && !isContact ? t('site:texts.contactBad') : undefined}
        onChange={(changes) => setSettings({ ...settings, ...changes })}
      />
      {problem && <ErrorLine>{problem}</ErrorLine>}
      <div>
        <Button kind="go" type="submit" busy={busy}>
          {t('settings.save')}
        </Button>
      </div>
    </Form>
  )
}

function useSaveSettings(mayAllowSelfApproval: boolean) {
  const { t } = useTranslation('people')
  const router = useRouter()
  const tell = useToast()
  const say = useRefusalText()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  const save = async ({ selfApproval, ...texts }: NewsroomSettings) => {
    setBusy(true)
    setProblem(undefined)
    const body = mayAllowSelfApproval ? { ...texts, selfApproval } : texts
    const result = await callApi('POST', '/api/globals/newsroom', body)
    setBusy(false)
    if (!result.ok) return setProblem(say(result.refusal))
    tell({ text: t('settings.saved') })
    router.refresh()
  }
  return { save, busy, problem }
}
