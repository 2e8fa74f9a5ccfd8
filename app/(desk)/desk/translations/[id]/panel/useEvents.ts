'use client'

import { useEffect, useState } from 'react'
import type { EventView } from '@/newsroom/queries/history'
import { useSession, useWorkspace } from '../session/context'

/** What was done to the translation, newest first; asked for after the rows are there, and again when they changed. */
export function useEvents(): EventView[] {
  const { api } = useWorkspace()
  const id = useSession((state) => state.desk.id)
  const threads = useSession((state) => state.threads.length)
  const approved = useSession((state) => state.rows.filter((row) => row.approved).length)
  const overrides = useSession((state) => state.rows.reduce((sum, row) => sum + row.overrides.length, 0))
  const [events, setEvents] = useState<EventView[]>([])
  useEffect(() => {
    let isWanted = threads >= 0 && approved >= 0 && overrides >= 0
    const load = async () => {
      const answer = await api<{ events: EventView[] }>('GET', `/api/translations/${id}/events`)
      if (isWanted && answer.ok) setEvents(answer.value.events)
    }
    void load()
    return () => {
      isWanted = false
    }
  }, [api, id, threads, approved, overrides])
  return events
}
