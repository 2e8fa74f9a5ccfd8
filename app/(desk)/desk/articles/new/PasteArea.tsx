'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ctrl, isShortcut } from '@/app/(desk)/_editor/core/shortcuts'
import { callApi } from '@/app/(desk)/_lib/api'
import { useRefusalText } from '@/app/(desk)/_lib/useRefusalText'
import { Button, ErrorLine, Skeleton, useToast } from '@/app/(desk)/_ui'
import { type RawFailure, type RawResult, rawOfFile, rawOfPaste } from './raw'
import { useDroppedFile } from './useDroppedFile'

interface PasteAreaProps {
  failure: RawFailure | null
  isReading: boolean
  onRaw: (raw: RawResult) => void
}

const kinds = '.txt,text/plain'

const failures = {
  'import.empty': 'failure.empty',
  'import.binary': 'failure.binary',
  'import.tooLarge': 'failure.tooLarge',
  'import.unreadable': 'failure.unreadable',
} as const

/** Paste a text, drop a file or choose one; or begin with an empty page. */
export function PasteArea({ failure, isReading, onRaw }: PasteAreaProps) {
  const { t } = useTranslation('import')
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const takeFile = async (file: File | undefined) => {
    if (file) onRaw(await rawOfFile(file))
  }
  useDroppedFile(takeFile)
  if (isReading) return <Skeleton rows={8} label={t('reading')} />
  return (
    <section className="paste" aria-label={t('title')}>
      <label htmlFor="paste-text">{t('paste')}</label>
      <textarea
        id="paste-text"
        dir="rtl"
        lang="ar"
        placeholder={t('placeholder')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (text.trim() === '' || !isShortcut(event, ctrl('Enter'))) return
          event.preventDefault()
          event.stopPropagation()
          onRaw(rawOfPaste(text))
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain')
          if (text !== '' || pasted.trim() === '') return
          event.preventDefault()
          onRaw(rawOfPaste(pasted))
        }}
      />
      {failure && <ErrorLine>{t(failures[failure])}</ErrorLine>}
      <div className="acts wrap">
        {text.trim() !== '' && (
          <Button kind="go" keys="Ctrl ↵" onPress={() => onRaw(rawOfPaste(text))}>
            {t('read')}
          </Button>
        )}
        <Button
          icon="upload"
          kind={text.trim() === '' ? 'go' : 'plain'}
          onPress={() => input.current?.click()}
        >
          {t('choose')}
        </Button>
        <span className="soft">{t('dropHere')}</span>
        <span className="end">
          <StartEmpty />
        </span>
      </div>
      <input
        ref={input}
        type="file"
        accept={kinds}
        hidden
        onChange={({ target }) => {
          void takeFile(target.files?.[0])
          // The same file may be chosen again, once it is mended.
          target.value = ''
        }}
      />
      <p className="small soft">{t('kept')}</p>
    </section>
  )
}

function StartEmpty() {
  const { t } = useTranslation('import')
  const router = useRouter()
  const tell = useToast()
  const refusalText = useRefusalText()
  const start = async () => {
    const answer = await callApi<{ article?: { id: number }; id?: number }>('POST', '/api/articles/start', {})
    const id = answer.ok ? (answer.value.article?.id ?? answer.value.id) : undefined
    if (!answer.ok) tell({ kind: 'error', text: refusalText(answer.refusal) })
    else if (id) router.push(`/desk/articles/${id}`)
  }
  return (
    <Button kind="quiet" onPress={start}>
      {t('startEmpty')}
    </Button>
  )
}
