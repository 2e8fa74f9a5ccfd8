import { checkFrontPage, type FrontPage } from '@/domain/workflow/frontPage'

/** An unsaved choice as the browser's tab keeps it. */
export interface HomeDraft {
  base: FrontPage
  page: FrontPage
}

const nameFor = (person: number) => `tarjuman-front-page-${person}`

/** What this person left unsaved in this tab; null for nothing and for nonsense. */
export function readDraft(store: Storage, person: number): HomeDraft | null {
  try {
    const read: unknown = JSON.parse(store.getItem(nameFor(person)) ?? 'null')
    return isDraft(read) ? read : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

export function keepDraft(store: Storage, person: number, draft: HomeDraft | null): void {
  if (draft) store.setItem(nameFor(person), JSON.stringify(draft))
  else store.removeItem(nameFor(person))
}

function isDraft(read: unknown): read is HomeDraft {
  if (typeof read !== 'object' || read === null) return false
  return 'base' in read && isPage(read.base) && 'page' in read && isPage(read.page)
}

const isId = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value)

function isPage(read: unknown): read is FrontPage {
  if (typeof read !== 'object' || read === null || !('lead' in read && 'picks' in read)) return false
  const { lead, picks } = read
  if (!(lead === null || isId(lead)) || !Array.isArray(picks) || !picks.every(isId)) return false
  return checkFrontPage({ lead, picks }).ok
}
