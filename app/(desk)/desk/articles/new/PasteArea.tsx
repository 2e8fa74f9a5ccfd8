'use client'

import { useRouter } from 'next/navigation'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callApi } from '@/app/(desk)/_lib/api'
import { useRefusalText } from '@/app/(desk)/_lib/useRefusalText'
import { Button, ErrorLine, Skeleton, useToast } from '@/app/(desk)/_ui'
import { type RawResult, rawOfFile, rawOfPaste } from './raw'

interface PasteAreaProps {
  failure: 'import.empty' | 'import.tooLarge' | 'import.binary' | null
  isReading: boolean
  onRaw: (raw: RawResult) => void
}

const kinds = '.txt,text/plain'

/** Paste a text, drop a file or choose one; or begin with an empty page. */
export function PasteArea({ failure, isReading, onRaw }: PasteAreaProps) {
  const { t } = useTranslation('import')
  const input = useRef<HTMLInputElement>(null)
  const place = useRef<HTMLElement>(null)
  const [text, setText] = useState('')
  const takeFile = async (file: File | undefined) => {
    if (file) onRaw(await rawOfFile(file))
  }
  useDroppedFile(place, takeFile)
  if (isReading) return <Skeleton rows={8} label={t('reading')} />
  return (
    <section ref={place} className="paste" aria-label={t('title')}>
      <label htmlFor="paste-text">{t('paste')}</label>
      <textarea
        id="paste-text"
        dir="rtl"
        lang="ar"
        placeholder={t('placeholder')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain')
          if (text !== '' || pasted.trim() === '') return
          event.preventDefault()
          onRaw(rawOfPaste(pasted))
        }}
      />
      {failure && (
        <ErrorLine>
          {t(
            `failure.${failure === 'import.empty' ? 'empty' : failure === 'import.binary' ? 'binary' : 'tooLarge'}`,
          )}
        </ErrorLine>
      )}
      <div className="acts wrap">
        {text.trim() !== '' && (
          <Button kind="go" onPress={() => onRaw(rawOfPaste(text))}>
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
        <span className="soft">{t('drop')}</span>
        <span className="end">
          <StartEmpty />
        </span>
      </div>
      <input
        ref={input}
        type="file"
        accept={kinds}
        hidden
        onChange={({ target }) => takeFile(target.files?.[0])}
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

function useDroppedFile(place: RefObject<HTMLElement | null>, take: (file: File | undefined) => void): void {
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    const element = place.current
    if (!element) return
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      latest.current(file)
    }
    element.addEventListener('dragover', over)
    element.addEventListener('drop', drop)
    return () => {
      element.removeEventListener('dragover', over)
      element.removeEventListener('drop', drop)
    }
  }, [place])
}
