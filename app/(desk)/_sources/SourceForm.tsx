'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callApi } from '../_lib/api'
import { useRefusalText } from '../_lib/useRefusalText'
import { ErrorLine, FieldsForm, useToast } from '../_ui'
import { SourceFields } from './SourceFields'
import { problemsOf, type SourceTexts, sourceOf } from './sourceTexts'

interface SourceFormProps {
  /** The source that is changed; without one a new source is added. */
  source?: number
  initial: SourceTexts
  seesContacts: boolean
  onDone: (id: number) => void
  onCancel: () => void
}

export function SourceForm({ source, initial, seesContacts, onDone, onCancel }: SourceFormProps) {
  const { t } = useTranslation('sources')
  const router = useRouter()
  const tell = useToast()
  const say = useRefusalText()
  const [texts, setTexts] = useState(initial)
  const [isTried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const problems = problemsOf(texts)

  const save = async () => {
    setTried(true)
    if (Object.keys(problems).length > 0) return
    setBusy(true)
    const [method, path] = source
      ? (['PATCH', `/api/sources/${source}`] as const)
      : (['POST', '/api/sources'] as const)
    const result = await callApi<{ doc: { id: number } }>(method, path, sourceOf(texts, seesContacts))
    setBusy(false)
    if (!result.ok) return setProblem(say(result.refusal))
    tell({ text: t('saved') })
    router.refresh()
    onDone(result.value.doc.id)
  }

  return (
    <FieldsForm
      validationBehavior="aria"
      go={source ? t('save') : t('create')}
      busy={busy}
      onSubmit={save}
      onCancel={onCancel}
    >
      <SourceFields
        texts={texts}
        problems={isTried ? problems : {}}
        seesContacts={seesContacts}
        onChange={(changes) => setTexts({ ...texts, ...changes })}
      />
      {problem && <ErrorLine>{problem}</ErrorLine>}
    </FieldsForm>
  )
}
