'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ctrl, isShortcut } from '@/app/(desk)/_editor/core/shortcuts'
import { callApi } from '@/app/(desk)/_lib/api'
import { useRefusalText } from '@/app/(desk)/_lib/useRefusalText'
import { Button, Facts, PageBar, Select, useConfirm, useToast } from '@/app/(desk)/_ui'
import type { NamedSource } from '@/domain/importing/types'
import { countWords } from '@/domain/text/words'
import type { Choice } from '@/newsroom/queries/articleDesk/choices'
import { useName } from '../[id]/session/useName'
import { ImportDesk } from './ImportDesk'
import { PasteArea } from './PasteArea'
import { sendable } from './raw'
import { type ImportState, useImport, wasTyped } from './useImport'
import './import.css'

interface ImportScreenProps {
  register: NamedSource[]
  topics: Choice[]
}

/** A raw text comes in: what was recognised is shown and changed before anything is stored. */
export function ImportScreen({ register, topics }: ImportScreenProps) {
  const { t } = useTranslation(['import', 'common'])
  const { state, failure, isReading, open, change, undo, clear } = useImport(register)
  const [topic, setTopic] = useState('')
  const { create, isBusy } = useCreate()
  const go = () => {
    if (state && !isBusy) create(state, topic === '' ? null : Number(topic))
  }
  const latest = useRef({ go, undo, state })
  latest.current = { go, undo, state }
  const ask = useConfirm()
  const leave = async () => {
    const isUnchanged = !state || state.changes.length === 0
    if (
      isUnchanged ||
      (await ask({ title: t('drop.title'), body: t('drop.body'), confirm: t('drop.confirm') }))
    )
      clear()
  }

  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isText = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      const { current: now } = latest
      const isFields = isText && (!now.state || wasTyped(now.state))
      if (isShortcut(event, ctrl('Enter'))) now.go()
      else if (isShortcut(event, ctrl('z')) && !isFields) now.undo()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  return (
    <div className="imp-page" data-ready={isReady || undefined}>
      <PageBar
        crumbs={[{ label: t('articles'), href: '/desk/articles' }, ...(state ? [{ label: t('title') }] : [])]}
        title={state ? (state.raw.filename ?? t('pasted')) : t('title')}
        facts={state && <RawFacts state={state} topics={topics} topic={topic} onTopic={setTopic} />}
        actions={
          state && (
            <>
              <Button kind="quiet" onPress={leave}>
                {t('common:actions.cancel')}
              </Button>
              <Button kind="go" keys="Ctrl ↵" busy={isBusy} onPress={go}>
                {t('create')}
              </Button>
            </>
          )
        }
      />
      {state ? (
        <ImportDesk
          reading={state.reading}
          register={register}
          onChange={change}
          onUndo={undo}
          canUndo={state.changes.length > 0}
        />
      ) : (
        <PasteArea failure={failure} isReading={isReading} onRaw={open} />
      )}
    </div>
  )
}

interface RawFactsProps {
  state: ImportState
  topics: Choice[]
  topic: string
  onTopic: (topic: string) => void
}

const encodings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1256': 'Windows-1256',
} as const

function RawFacts({ state: { raw }, topics, topic, onTopic }: RawFactsProps) {
  const { t } = useTranslation(['import', 'common'])
  const name = useName()
  const [words] = useState(() => countWords(raw.text))
  const choices = [
    { value: '', label: t('noTopic') },
    ...topics.map((one) => ({ value: String(one.id), label: name(one) })),
  ]
  return (
    <Facts
      items={[
        { label: t('encoding'), value: <bdi>{encodings[raw.encoding]}</bdi> },
        { label: t('size'), value: t('common:words', { count: words }) },
        ...(raw.damaged > 0
          ? [
              {
                label: t('damaged'),
                value: <span className="s-stale">{t('damagedCount', { count: raw.damaged })}</span>,
              },
            ]
          : []),
        {
          label: t('topic'),
          value: (
            <Select
              label={t('topic')}
              hideLabel
              bare
              small
              options={choices}
              value={topic}
              onChange={onTopic}
            />
          ),
        },
      ]}
    />
  )
}

/** Makes the draft and opens it. */
function useCreate() {
  const { t } = useTranslation('import')
  const router = useRouter()
  const tell = useToast()
  const refusalText = useRefusalText()
  const [isBusy, setBusy] = useState(false)
  /** A second press may come before the first has been drawn. */
  const isSending = useRef(false)
  const create = async ({ raw, changes }: ImportState, topic: number | null) => {
    if (isSending.current) return
    isSending.current = true
    setBusy(true)
    const answer = await callApi<{ article: { id: number } }>('POST', '/api/articles/import', {
      ...sendable(raw),
      changes,
      topics: topic === null ? [] : [topic],
    })
    if (!answer.ok) {
      isSending.current = false
      setBusy(false)
      tell({ kind: 'error', text: refusalText(answer.refusal) })
      return
    }
    tell({ text: t('created') })
    router.push(`/desk/articles/${answer.value.article.id}`)
  }
  return { create, isBusy }
}
