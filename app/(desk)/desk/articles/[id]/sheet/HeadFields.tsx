'use client'

import { type ClipboardEvent, type KeyboardEvent, type RefObject, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '@/app/(desk)/_editor/store'
import { useToast } from '@/app/(desk)/_ui'
import { useSession } from '../session/context'
import type { TextField } from '../session/types'
import { ByLine } from './ByLine'
import { putAtStart, splitForHead } from './pasteIntoHead'

/** Title, standfirst and the line under them, as readers will see them. */
export function HeadFields({ editable }: { editable: boolean }) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const standfirst = useRef<HTMLTextAreaElement>(null)
  const toBody = () => session.editor.get()?.focus(undefined, { defaultSelection: 'rootStart' })
  return (
    <>
      <GrowingField
        field="title"
        label={t('head.title')}
        editable={editable}
        onEnter={() => standfirst.current?.focus()}
      />
      <GrowingField
        field="standfirst"
        label={t('head.standfirst')}
        editable={editable}
        onEnter={toBody}
        ref={standfirst}
      />
      <ByLine editable={editable} onEnter={toBody} />
    </>
  )
}

interface GrowingFieldProps {
  field: Extract<TextField, 'title' | 'standfirst'>
  label: string
  editable: boolean
  onEnter: () => void
  ref?: RefObject<HTMLTextAreaElement | null>
}

/** A text of one paragraph that grows with its words: Enter goes on to the next field. */
function GrowingField({ field, label, editable, onEnter, ref }: GrowingFieldProps) {
  const session = useSession()
  const value = useStore(session.fields)[field]
  const id = useId()
  const { t } = useTranslation('editor')
  const tell = useToast()
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { head, rest } = splitForHead(event.clipboardData.getData('text/plain'), field)
    const editor = session.editor.get()
    if (!editable || rest === '' || !editor) return
    event.preventDefault()
    const { selectionStart: from, selectionEnd: to } = event.currentTarget
    if (head !== '') session.setField(field, value.slice(0, from) + head + value.slice(to))
    putAtStart(editor, rest)
    tell({ text: t(head === '' ? 'head.allBelow' : 'head.restBelow') })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }
  return (
    <div className={`head-field is-${field}`}>
      <label htmlFor={id}>{label}</label>
      <div className="grow" data-value={value || label}>
        <textarea
          id={id}
          ref={ref}
          data-field={field}
          rows={1}
          placeholder={label}
          dir="rtl"
          lang="ar"
          value={value}
          readOnly={!editable}
          onChange={({ target }) => session.setField(field, target.value.replace(/\s*\n\s*/g, ' '))}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
      </div>
    </div>
  )
}
