'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { callApi } from '../_lib/api'
import { useRefusalText } from '../_lib/useRefusalText'
import { Button, Checkbox, ErrorLine, TextArea, useToast } from '../_ui'
import { type MachineService, MachineSwitch } from './MachineSwitch'

export interface NewsroomSettings {
  selfApproval: boolean
  machineDrafts: boolean
  correctionPolicyAr: string
  correctionPolicyEn: string
  aboutAr: string
  aboutEn: string
}

interface SettingsFormProps {
  initial: NewsroomSettings
  mayAllowSelfApproval: boolean
  machine: MachineService | null
}

export function SettingsForm({ initial, mayAllowSelfApproval, machine }: SettingsFormProps) {
  const { t } = useTranslation('people')
  const [settings, setSettings] = useState(initial)
  const { save, busy, problem } = useSaveSettings(mayAllowSelfApproval)
  const pair = (name: 'correctionPolicy' | 'about') =>
    (['Ar', 'En'] as const).map((script) => (
      <TextArea
        key={script}
        label={t(script === 'Ar' ? 'settings.ar' : 'settings.en')}
        value={settings[`${name}${script}`]}
        onChange={(value) => setSettings({ ...settings, [`${name}${script}`]: value })}
        dir={script === 'Ar' ? 'rtl' : 'ltr'}
        lang={script === 'Ar' ? 'ar' : 'en'}
        rows={6}
      />
    ))
  return (
    <Form
      className="source-form"
      onSubmit={(event) => {
        event.preventDefault()
        save(settings)
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
      <fieldset>
        <legend className="sec">{t('settings.policy')}</legend>
        <p className="small soft">{t('settings.policyHelp')}</p>
        <div className="two">{pair('correctionPolicy')}</div>
      </fieldset>
      <fieldset>
        <legend className="sec">{t('settings.about')}</legend>
        <div className="two">{pair('about')}</div>
      </fieldset>
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
