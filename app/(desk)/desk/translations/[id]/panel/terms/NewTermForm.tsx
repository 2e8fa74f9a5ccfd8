'use client'

import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Problem } from '@/app/(desk)/_terms/Problem'
import { emptyTerm, fieldsOf } from '@/app/(desk)/_terms/termTexts'
import { useSaveTerm } from '@/app/(desk)/_terms/useSaveTerm'
import { Button, Select, TextField } from '@/app/(desk)/_ui'
import { termKinds } from '@/domain/terms/types'
import type { Selections } from './useSelections'

interface NewTermFormProps {
  initial: Selections
  onDone: (isAdded: boolean) => void
}

/** A new term from what is selected: Enter adds it, Escape leaves it. */
export function NewTermForm({ initial, onDone }: NewTermFormProps) {
  const { t } = useTranslation(['terms', 'common'])
  const { save, busy, problem } = useSaveTerm()
  const [texts, setTexts] = useState({ ...emptyTerm, ...initial })
  const [isTried, setTried] = useState(false)
  const missing = (name: 'ar' | 'en') =>
    isTried && texts[name].trim() === '' ? t(`terms:missing.${name}`) : undefined

  const submit = async () => {
    setTried(true)
    if (texts.ar.trim() === '' || texts.en.trim() === '') return
    if (await save(fieldsOf(texts))) onDone(true)
  }

  const leave = ({ key }: { key: string }) => {
    if (key === 'Escape') onDone(false)
  }

  return (
    <Form
      className="new-term"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <TextField
        label={t('terms:fields.ar')}
        value={texts.ar}
        onChange={(ar) => setTexts((now) => ({ ...now, ar }))}
        error={missing('ar')}
        autoFocus={texts.ar === ''}
        onKeyDown={leave}
        dir="rtl"
        lang="ar"
      />
      <TextField
        label={t('terms:fields.en')}
        value={texts.en}
        onChange={(en) => setTexts((now) => ({ ...now, en }))}
        error={missing('en')}
        autoFocus={texts.ar !== ''}
        onKeyDown={leave}
        dir="ltr"
        lang="en"
      />
      <Select
        label={t('terms:fields.kind')}
        small
        value={texts.kind}
        options={termKinds.map((value) => ({ value, label: t(`terms:kinds.${value}`) }))}
        onChange={(kind) => setTexts((now) => ({ ...now, kind }))}
      />
      <Problem problem={problem} />
      {initial.ar === '' && initial.en === '' && <p className="small soft">{t('terms:section.newHelp')}</p>}
      <div className="acts wrap">
        <Button small kind="quiet" onPress={() => onDone(false)}>
          {t('common:actions.cancel')}
        </Button>
        <Button small type="submit" keys="↵" busy={busy}>
          {t('terms:section.create')}
        </Button>
      </div>
    </Form>
  )
}
