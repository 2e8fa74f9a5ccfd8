'use client'

import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useState } from 'react'
import { GridList, GridListItem, Button as Handle, useDragAndDrop } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { QueueLine } from '@/newsroom/queries/queue'
import { AssignForm, type Assignment } from '../_assign/AssignForm'
import { callApi } from '../_lib/api'
import { useRefusalText } from '../_lib/useRefusalText'
import { Icon, useToast } from '../_ui'
import { moved, type Place } from './moved'
import { QueueItem } from './QueueItem'

export interface QueueListProps {
  lines: (QueueLine & { due: string; isLate: boolean })[]
  /** Whom work may be given to. */
  people: { id: number; name: string }[]
  timeZone: string
  mayOrder: boolean
}

/** The queue as a list that a chief puts in order: by the pointer, or by Alt with the arrow keys. */
export function QueueList({ lines, people, timeZone, mayOrder }: QueueListProps) {
  const { t } = useTranslation('queue')
  const { shown, move, give } = useQueue(lines)
  const [assigning, setAssigning] = useState<QueueLine | null>(null)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [id] = keys
      if (id !== undefined)
        void move(Number(id), {
          of: Number(target.key),
          side: target.dropPosition === 'before' ? 'before' : 'after',
        })
    },
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    const row = event.target instanceof Element ? event.target.closest('[data-queued]') : null
    if (!mayOrder || !event.altKey || !step || !row) return
    event.preventDefault()
    event.stopPropagation()
    const id = Number(row.getAttribute('data-queued'))
    const neighbour = shown[shown.findIndex((line) => line.id === id) + step]
    if (neighbour) void move(id, { of: neighbour.id, side: step < 0 ? 'before' : 'after' })
  }
  return (
    <div className="queue" onKeyDownCapture={onKeyDown}>
      <GridList
        aria-label={t('list')}
        items={shown}
        dependencies={[mayOrder, people]}
        {...(mayOrder ? { dragAndDropHooks } : {})}
        selectionMode="none"
        keyboardNavigationBehavior="tab"
        className="queue-list"
      >
        {(line) => (
          <GridListItem
            id={line.id}
            textValue={line.arabic_title ?? ''}
            data-queued={line.id}
            className="queue-row"
          >
            {mayOrder && (
              <Handle slot="drag" className="queue-handle" aria-label={t('drag')}>
                <Icon name="drag" />
              </Handle>
            )}
            <QueueItem
              line={line}
              number={shown.indexOf(line) + 1}
              onAssign={mayOrder ? () => setAssigning(line) : null}
            />
          </GridListItem>
        )}
      </GridList>
      {assigning && (
        <AssignForm
          people={people}
          now={assigning.translator_id}
          due={assigning.due_at}
          timeZone={timeZone}
          onClose={() => setAssigning(null)}
          onGo={(assignment) => void give(assigning, assignment)}
        />
      )}
    </div>
  )
}

/** The queue as it is shown: moved at once, put back when the newsroom says no. */
function useQueue(lines: QueueListProps['lines']) {
  const router = useRouter()
  const tell = useToast()
  const say = useRefusalText()
  const { t } = useTranslation('queue')
  const [order, setOrder] = useState<{ of: QueueListProps['lines']; shown: QueueListProps['lines'] } | null>(
    null,
  )
  const shown = order?.of === lines ? order.shown : lines
  const refused = (refusal: Parameters<typeof say>[0]) => tell({ kind: 'error', text: say(refusal) })

  const move = async (id: number, place: Place) => {
    const next = moved(shown, id, place)
    if (!next) return
    setOrder({ of: lines, shown: next })
    const at = next.findIndex((line) => line.id === id)
    // Both neighbours: one of them may have left the queue since this page was loaded.
    const between = { before: next[at + 1]?.id ?? null, after: next[at - 1]?.id ?? null }
    const answer = await callApi<{ place: number }>('POST', '/api/translations/queue', {
      translation: id,
      ...between,
    })
    if (answer.ok) tell({ text: t('moved', { place: answer.value.place }) })
    else {
      setOrder(null)
      refused(answer.refusal)
    }
    router.refresh()
  }
  const give = async ({ id, revision }: QueueLine, assignment: Assignment) => {
    const answer = await callApi('POST', `/api/translations/${id}/assign`, { revision, ...assignment })
    if (!answer.ok) refused(answer.refusal)
    router.refresh()
  }
  return { shown, move, give }
}
