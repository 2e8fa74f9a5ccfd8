import { CLEAR_HISTORY_COMMAND, type LexicalEditor } from 'lexical'
import { applyBody } from '@/app/(desk)/_editor/core/applyBody'
import { bodyOfEditor } from '@/app/(desk)/_editor/core/bodyOfEditor'
import { createStore, isShallowEqual } from '@/app/(desk)/_editor/store'
import { callApi } from '@/app/(desk)/_lib/api'
import type { ArticleContent } from '@/domain/segments/document'
import type { BaseRef } from '@/domain/segments/saving'
import type { ArticleDesk } from '@/newsroom/queries/articleDesk'
import { createSaver, type SaveAnswer } from '../saving/saver'
import { permissionsOf } from './permissions'
import type { Analysis, ArticleSession, Comparison, Hand, HeadFields, Me, TextField } from './types'

/** Updates under this tag come from the server: they are saved already. */
export const fromServer = 'tarjuman-from-server'

const nothingYet: Analysis = {
  words: 0,
  minutes: 0,
  missing: [],
  proposals: [],
  unsourced: [],
  slots: 0,
  effects: null,
}

/** Opens an article in this window. */
export function createSession(desk: ArticleDesk, me: Me): ArticleSession {
  const fields = createStore<HeadFields>(headOf(desk.content))
  const editor = createStore<LexicalEditor | null>(null)
  let body = desk.content.body

  const content = (): ArticleContent => {
    const open = editor.get()
    if (open) body = bodyOfEditor(open.getEditorState())
    return { ...fields.get(), body }
  }
  const show = (next: ArticleContent): void => {
    fields.set(headOf(next))
    body = next.body
    const open = editor.get()
    if (!open) return
    applyBody(open, next.body, fromServer)
    // Undoing past a merge would take away what others wrote.
    open.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined)
  }
  const saver = createSaver({
    base: desk.base,
    read: content,
    show,
    put: (save) => callApi<SaveAnswer>('PUT', `/api/articles/${desk.id}/content`, save),
  })
  const session: ArticleSession = {
    id: desk.id,
    me,
    fields,
    editor,
    content,
    saver,
    details: createStore(desk.details),
    citations: createStore(desk.citations),
    sources: createStore(byId(desk.sources)),
    images: createStore(byId(desk.images)),
    facts: createStore(desk.facts),
    hand: createStore<Hand | null>(null, isShallowEqual),
    comparison: createStore(comparisonOf(desk)),
    analysis: createStore(nothingYet),
    dismissed: createStore<ReadonlySet<string>>(new Set()),
    setField: (field: TextField, value: string) => session.setHead({ [field]: value }),
    setHead: (patch) => {
      fields.set({ ...fields.get(), ...patch })
      saver.touch()
    },
    detailsOnTheWay: 0,
    take: (next) => {
      // Answers overtake each other: what was read before our last change would put the old state back.
      if (next.base.revision < saver.revision()) return
      session.facts.set(next.facts)
      session.comparison.set(comparisonOf(next))
      if (session.detailsOnTheWay === 0) {
        session.details.set(next.details)
        session.citations.set(next.citations)
      }
      session.sources.set(byId(next.sources))
      session.images.set(new Map([...session.images.get(), ...byId(next.images)]))
      if (next.base.revision === saver.revision()) return
      // Words that came too late lie in the discussion. As soon as the text is open again, it is the stored one.
      const isOver = saver.state.get().is === 'late' && permissionsOf(me, next.facts).text
      // Unsaved words are merged by their own save.
      if (saver.hasUnsaved() && !isOver) return
      if (isOver || !isSameText(next.base, saver.base())) show(next.content)
      saver.restart(next.base)
    },
  }
  return session
}

/** Only the revision moved on: the undo history and the caret stay as they are. */
function isSameText(a: BaseRef, b: BaseRef): boolean {
  return JSON.stringify([a.fields, a.blocks]) === JSON.stringify([b.fields, b.blocks])
}

function headOf({ title, standfirst, dateline, slug, leadImage }: ArticleContent): HeadFields {
  return { title, standfirst, dateline, slug, leadImage }
}

function comparisonOf({ live, equivalences, written }: ArticleDesk): Comparison | null {
  return live && { live, equivalences, written }
}

function byId<T extends { id: number }>(items: readonly T[]): Map<number, T> {
  return new Map(items.map((item) => [item.id, item]))
}
