'use client'

import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton, PanelSection, useToast } from '@/app/(desk)/_ui'
import { usesTerm } from '@/domain/terms/usesTerm'
import { canAddTerm } from '@/domain/workflow/policies'
import { useLiveText } from '../../marks/useLiveText'
import { useRowMarks } from '../../marks/useRowMarks'
import type { ShownRow } from '../../model/shownRow'
import { useSession, useWorkspace } from '../../session/context'
import { NewTermForm } from './NewTermForm'
import { newTermRequested } from './newTermRequested'
import { rowTermList } from './rowTermList'
import { TermItem } from './TermItem'
import { type Selections, useSelections } from './useSelections'

/** The house spellings in the Arabic of the row in hand, and the way to write a new one down. */
export function TermsSection({ row }: { row: ShownRow }) {
  const { t } = useTranslation(['terms', 'workspace'])
  const mayAdd = useSession((state) => canAddTerm(state.desk.actor))
  const terms = useRowTerms(row)
  const english = useLiveText(row)
  const point = useTermMarks(row, terms, english)
  const { draft, begin, done } = useNewTerm(row.id, mayAdd)
  return (
    <PanelSection
      title={t('terms:section.title')}
      count={terms.length > 0 ? t('workspace:number', { n: terms.length }) : undefined}
      none={terms.length === 0 && !draft ? t('terms:section.none') : null}
      end={
        mayAdd &&
        !draft && <IconButton icon="plus" label={t('terms:section.new')} keys="Alt T" onPress={begin} />
      }
    >
      {draft && <NewTermForm key={`${draft.ar} ${draft.en}`} initial={draft} onDone={done} />}
      <ul className="terms">
        {terms.map((one, index) => (
          <TermItem
            key={one.term.id}
            row={one}
            number={index + 1}
            isUsed={usesTerm(one, english).found.length > 0}
            onPoint={point}
          />
        ))}
      </ul>
    </PanelSection>
  )
}

function useRowTerms(row: ShownRow) {
  const desk = useSession((state) => state.desk.terms)
  return useMemo(() => rowTermList(desk, row), [desk, row])
}

/** Underlines the terms of the row in its Arabic; the one that is pointed at is marked in both texts. */
function useTermMarks(row: ShownRow, terms: ReturnType<typeof rowTermList>, english: string) {
  const [pointed, point] = useState<number | null>(null)
  const all = useMemo(() => ({ source: terms.flatMap(({ places }) => places) }), [terms])
  const one = useMemo(() => {
    const found = terms.find(({ term }) => term.id === pointed)
    return found ? { source: found.places, target: usesTerm(found, english).found } : {}
  }, [terms, pointed, english])
  useRowMarks(row, 'term', all)
  useRowMarks(row, 'issue-here', one)
  return point
}

/** The form of a new term, filled with what was selected on both sides. */
function useNewTerm(row: string, mayAdd: boolean) {
  const { t } = useTranslation('terms')
  const workspace = useWorkspace()
  const tell = useToast()
  const selections = useSelections(row)
  const [draft, setDraft] = useState<Selections | null>(null)
  const begin = () => setDraft(selections())
  useEffect(() => (mayAdd ? newTermRequested.listen(() => setDraft(selections())) : undefined))
  const done = (isAdded: boolean) => {
    setDraft(null)
    if (isAdded) {
      tell({ text: t('section.added') })
      workspace.refresh()
    }
    workspace.editor.current?.focus()
  }
  return { draft, begin, done }
}
