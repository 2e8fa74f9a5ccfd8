import { CLEAR_HISTORY_COMMAND, type LexicalEditor } from 'lexical'
import { applyBody } from '@/app/(desk)/_editor/core/applyBody'
import { bodyOfEditor } from '@/app/(desk)/_editor/core/bodyOfEditor'
import { createStore, isShallowEqual } from '@/app/(desk)/_editor/store'
import { callApi } from '@/app/(desk)/_lib/api'
import type { ArticleContent } from '@/domain/segments/document'
import type { ArticleDesk } from '@/newsroom/queries/articleDesk'
import { createSaver, type SaveAnswer } from '../saving/saver'
import type { Analysis, ArticleSession, Hand, HeadFields, Me, TextField } from './types'

/** Updates under this tag come from the server: they are saved already. */
export const fromServer = 'tarjuman-from-server'

const nothingYet: Analysis = { words: 0, minutes: 0, missing: [], proposals: [], unsourced: [], slots: 0 }

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
    analysis: createStore(nothingYet),
    dismissed: createStore<ReadonlySet<string>>(new Set()),
    setField: (field: TextField, value: string) => session.setHead({ [field]: value }),
    setHead: (patch) => {
      fields.set({ ...fields.get(), ...patch })
      saver.touch()
    },
    take: (next) => {
      session.facts.set(next.facts)
      session.details.set(next.details)
      session.citations.set(next.citations)
      session.sources.set(byId(next.sources))
      session.images.set(new Map([...session.images.get(), ...byId(next.images)]))
      // What was read before our last save says nothing new.
      if (next.base.revision <= saver.revision()) return
      if (saver.hasUnsaved()) {
        saver.moveTo(next.base.revision)
        return
      }
      show(next.content)
      saver.restart(next.base)
    },
  }
  return session
}

function headOf({ title, standfirst, dateline, slug, leadImage }: ArticleContent): HeadFields {
  return { title, standfirst, dateline, slug, leadImage }
}

function byId<T extends { id: number }>(items: readonly T[]): Map<number, T> {
  return new Map(items.map((item) => [item.id, item]))
}
