'use client'

import './talk.css'
import { type KeyboardEvent, useId, useRef } from 'react'
import { Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { directionOf } from '@/domain/text/direction'
import { classes } from '../_ui'
import type { Draft } from './useMentions'
import { useNameList } from './useNameList'

interface MentionFieldProps {
  /** The story, for those who may be called into its discussions. */
  article: number
  draft: Draft
  /** Read, not seen. */
  label: string
  placeholder: string
  rows?: number
  id?: string
  /** Keys that the list of names left. */
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}

/** A field for a message: an @ offers the names of those who may see the story. */
export function MentionField({
  article,
  draft,
  label,
  placeholder,
  rows = 1,
  id,
  onKeyDown,
}: MentionFieldProps) {
  const { t } = useTranslation('notices')
  const field = useRef<HTMLTextAreaElement>(null)
  const list = useNameList({ article, draft, field })
  const listId = useId()
  const isOpen = list.names.length > 0
  const direction = directionOf(draft.text)
  return (
    <div className="mention-field">
      <textarea
        ref={field}
        id={id}
        className="fld-input"
        rows={rows}
        aria-label={label}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? `${listId}-${list.at}` : undefined}
        placeholder={placeholder}
        dir={direction === 'neutral' ? undefined : direction}
        value={draft.text}
        onChange={({ target }) => {
          draft.setText(target.value)
          list.follow()
        }}
        onClick={list.follow}
        onBlur={list.close}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (list.onKey(event)) {
            event.preventDefault()
            event.stopPropagation()
          } else onKeyDown?.(event)
        }}
      />
      <Popover
        triggerRef={field}
        isOpen={isOpen}
        isNonModal
        placement="bottom start"
        offset={4}
        className="pop names"
      >
        <div id={listId} role="listbox" aria-label={t('mention.label')}>
          {list.names.map(({ id, name, other }, index) => (
            <div
              key={id}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === list.at}
              className={classes('pop-item', index === list.at && 'is-at')}
              // Not the click: the field would lose the focus, and the list with it.
              onMouseDown={(event) => {
                event.preventDefault()
                list.choose(index)
              }}
            >
              <bdi>{name}</bdi>
              <bdi className="end">{other}</bdi>
            </div>
          ))}
        </div>
      </Popover>
      <span className="visually-hidden" role="status">
        {isOpen && t('mention.offered', { count: list.names.length })}
      </span>
    </div>
  )
}
