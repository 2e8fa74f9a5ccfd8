'use client'

import { UNDO_COMMAND } from 'lexical'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '@/app/(desk)/_editor/store'
import { Button, Checkbox, IconButton, TextField, useToast } from '@/app/(desk)/_ui'
import { useSession } from '../session/context'
import type { HeadFields } from '../session/types'
import { findInStory } from './finding'
import { replaceFound } from './replaceFound'
import { enterFound, highlightFound, scrollToFound } from './showFound'
import { isInHead } from './spots'
import { undoHeadWithBody } from './undoHead'

interface Replaced {
  /** The head as it was. */
  head: HeadFields
  changedBody: boolean
  count: number
}

/**
 * Finds words in the whole article and puts others in their place. One undo takes all of a replacing back; where the
 * head changed too, a word in the corner of the page offers it.
 */
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
  const tell = useToast()
  // `analysis` and `times` change when the text did.
  const found = useMemo(
    () => (analysis && times >= 0 ? findInStory(session.content(), wanted, isLoose) : []),
    [session, wanted, isLoose, analysis, times],
  )
  const here = found.length === 0 ? -1 : Math.min(at, found.length - 1)

  useEffect(() => highlightFound(found, here), [found, here])
  useEffect(() => place.current?.querySelector('input')?.focus(), [])

  const go = (step: number) => {
    if (found.length === 0) return
    const next = (here + step + found.length) % found.length
    setAt(next)
    scrollToFound(found[next])
  }
  const replace = (all: boolean) => {
    // Somebody may have typed since the finds were drawn.
    const now = findInStory(session.content(), wanted, isLoose)
    const chosen = all ? now : now.slice(here, here + 1)
    const head = replaceFound(session, chosen, other)
    setTimes(times + 1)
    if (!head) return
    const changedBody = chosen.some(({ spot }) => !isInHead(spot))
    if (changedBody && editor) undoHeadWithBody(session, editor, head)
    offerUndo({ head, changedBody, count: chosen.length })
  }
  const offerUndo = ({ head, changedBody, count }: Replaced) => {
    const [after, body] = [session.fields.get(), bodyNow()]
    const undo = () => {
      if (session.fields.get() === after) session.setHead(head)
      if (changedBody && bodyNow() === body) editor?.dispatchCommand(UNDO_COMMAND, undefined)
      setTimes((times) => times + 1)
    }
    tell({
      text: t('find.replaced', { count }),
      action: { label: t('tools.undo'), onPress: undo },
    })
  }
  const bodyNow = () => JSON.stringify(session.content().body)
  const close = () => {
    const target = found[here]
    if (target) enterFound(editor, target)
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
