'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '@/app/(desk)/_editor/store'
import { Button, Checkbox, IconButton, TextField } from '@/app/(desk)/_ui'
import { useSession } from '../session/context'
import { findInStory, highlightFound, replaceFound, selectFound } from './finding'

/** Finds words in the body and puts others in their place. Undo takes every replacing back in one step. */
export function FindBar({ editable, onClose }: { editable: boolean; onClose: () => void }) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const editor = useStore(session.editor)
  const analysis = useStore(session.analysis)
  const [wanted, setWanted] = useState('')
  const [other, setOther] = useState('')
  const [isLoose, setLoose] = useState(true)
  const [at, setAt] = useState(0)
  const [times, setTimes] = useState(0)
  const place = useRef<HTMLElement>(null)
  // `analysis` and `times` change when the text did.
  const found = useMemo(
    () => (editor && analysis && times >= 0 ? findInStory(editor, wanted, isLoose) : []),
    [editor, wanted, isLoose, analysis, times],
  )
  const here = found.length === 0 ? -1 : Math.min(at, found.length - 1)

  useEffect(() => highlightFound(editor, found, here), [editor, found, here])
  useEffect(() => place.current?.querySelector('input')?.focus(), [])

  const go = (step: number) => {
    if (found.length === 0) return
    const next = (here + step + found.length) % found.length
    setAt(next)
    selectFound(editor, found[next])
  }
  const replace = (all: boolean) => {
    const chosen = all ? found : found.slice(here, here + 1)
    if (editor) replaceFound(editor, chosen, other)
    setTimes(times + 1)
  }
  const close = () => {
    if (editor && found[here]) selectFound(editor, found[here], true)
    else editor?.focus()
    onClose()
  }
  return (
    <search
      ref={place}
      className="find-bar"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) go(event.shiftKey ? -1 : 1)
      }}
    >
      <TextField
        label={t('find.wanted')}
        hideLabel
        placeholder={t('find.wanted')}
        dir="rtl"
        lang="ar"
        value={wanted}
        onChange={(value) => {
          setWanted(value)
          setAt(0)
        }}
      />
      <span className="small soft" role="status">
        {wanted === ''
          ? ''
          : found.length === 0
            ? t('find.none')
            : t('find.count', { here: here + 1, count: found.length })}
      </span>
      <IconButton
        icon="up"
        label={t('find.previous')}
        keys="⇧ ↵"
        isDisabled={found.length === 0}
        onPress={() => go(-1)}
      />
      <IconButton
        icon="down"
        label={t('find.next')}
        keys="↵"
        isDisabled={found.length === 0}
        onPress={() => go(1)}
      />
      <Checkbox isSelected={isLoose} onChange={setLoose}>
        {t('find.loose')}
      </Checkbox>
      {editable && (
        <>
          <TextField
            label={t('find.other')}
            hideLabel
            placeholder={t('find.other')}
            dir="rtl"
            lang="ar"
            value={other}
            onChange={setOther}
          />
          <Button small isDisabled={found.length === 0} onPress={() => replace(false)}>
            {t('find.replace')}
          </Button>
          <Button small kind="quiet" isDisabled={found.length === 0} onPress={() => replace(true)}>
            {t('find.replaceAll')}
          </Button>
        </>
      )}
      <IconButton icon="close" label={t('find.close')} keys="Esc" onPress={close} />
    </search>
  )
}
