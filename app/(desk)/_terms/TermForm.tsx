'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldsForm, useToast } from '../_ui'
import { Problem } from './Problem'
import { TermFields } from './TermFields'
import { fieldsOf, type TermTexts } from './termTexts'
import { type SavedTerm, useSaveTerm } from './useSaveTerm'

interface TermFormProps {
  /** The term that is changed; without one a new term is added. */
  term?: SavedTerm
  initial: TermTexts
}

/** All of a term. After saving, its page shows the live pages that break it. */
export function TermForm({ term, initial }: TermFormProps) {
  const { t } = useTranslation('terms')
  const router = useRouter()
  const tell = useToast()
  const { save, busy, problem } = useSaveTerm(term)
  const [texts, setTexts] = useState(initial)
  const [isTried, setTried] = useState(false)

  const submit = async () => {
    setTried(true)
    if (texts.ar.trim() === '' || texts.en.trim() === '') return
    const saved = await save(fieldsOf(texts))
    if (!saved) return
    tell({ text: t('saved') })
    if (term) router.refresh()
    else router.push(`/desk/terms/${saved.id}`)
  }

  return (
    <FieldsForm validationBehavior="aria" go={term ? t('save') : t('create')} busy={busy} onSubmit={submit}>
      <TermFields
        texts={texts}
        isTried={isTried}
        onChange={(changes) => setTexts((now) => ({ ...now, ...changes }))}
      />
      <Problem problem={problem} />
    </FieldsForm>
  )
}
