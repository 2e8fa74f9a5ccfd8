'use client'

import { type KeyboardEvent, type RefObject, useState } from 'react'
import type { StoryColleague } from '@/newsroom/queries/colleaguesOfStory'
import { useManner } from '../_lib/Providers'
import { fittingNames } from './fittingNames'
import { type MentionQuery, mentionQuery } from './mentionQuery'
import { useColleagues } from './useColleagues'
import type { Draft } from './useMentions'

interface NameListInput {
  article: number
  draft: Draft
  field: RefObject<HTMLTextAreaElement | null>
}

export interface NameList {
  names: { id: number; name: string; other: string }[]
  /** Which of them Enter would take. */
  at: number
  /** The caret has moved, or the text has changed. */
  follow: () => void
  choose: (index: number) => void
  close: () => void
  /** Answers whether the list took the key. */
  onKey: (event: KeyboardEvent) => boolean
}

/** The names that are offered while one is typed after an @: arrows choose, Enter takes, Escape leaves. */
export function useNameList({ article, draft, field }: NameListInput): NameList {
  const { language } = useManner()
  const { people, load } = useColleagues(article)
  const [asked, setAsked] = useState<MentionQuery | null>(null)
  const [at, setAt] = useState(0)
  const nameOf = ({ nameAr, nameEn }: StoryColleague) =>
    language === 'ar' ? { name: nameAr, other: nameEn } : { name: nameEn, other: nameAr }
  const names = asked
    ? fittingNames(people, asked.query).map((person) => ({ id: person.id, ...nameOf(person) }))
    : []
  const follow = () => {
    const { value = '', selectionEnd = 0 } = field.current ?? {}
    const query = mentionQuery(value, selectionEnd)
    if (query) load()
    if (query?.query !== asked?.query) setAt(0)
    setAsked(query)
  }
  const close = () => setAsked(null)
  const choose = (index: number) => {
    const chosen = names[index]
    if (!chosen || !asked) return
    const end = asked.start + asked.query.length + 1
    const before = `${draft.text.slice(0, asked.start)}@${chosen.name} `
    draft.choose(chosen)
    draft.setText(before + draft.text.slice(end).replace(/^ /, ''))
    close()
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(before.length, before.length)
    })
  }
  const onKey = ({ key }: KeyboardEvent): boolean => {
    if (names.length === 0) return false
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      setAt((at + (key === 'ArrowDown' ? 1 : names.length - 1)) % names.length)
      return true
    }
    if (key === 'Enter' || key === 'Tab') choose(at)
    else if (key === 'Escape') close()
    else return false
    return true
  }
  return { names, at: Math.min(at, Math.max(names.length - 1, 0)), follow, choose, close, onKey }
}
