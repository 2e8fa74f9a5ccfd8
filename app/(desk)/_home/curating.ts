import { type FrontPage, isSameFrontPage, withoutStories } from '@/domain/workflow/frontPage'

/** The front page under an editor's hands. */
export interface Curating {
  /** As it was stored when she began, or when she last saved. */
  base: FrontPage
  page: FrontPage
  /** The pages before each change, the newest last. */
  past: readonly FrontPage[]
  /** Stories of the choice that readers no longer see. */
  gone: readonly number[]
}

/** What an editor begins with: the page as it is stored, without what was retracted since. */
export const opened = (base: FrontPage, gone: readonly number[]): Curating => ({
  base,
  page: withoutStories(base, gone),
  past: [],
  gone,
})

export const changed = (at: Curating, page: FrontPage): Curating =>
  isSameFrontPage(at.page, page) ? at : { ...at, page, past: [...at.past, at.page] }

export function undone(at: Curating): Curating {
  const before = at.past.at(-1)
  return before ? { ...at, page: withoutStories(before, at.gone), past: at.past.slice(0, -1) } : at
}

/** The same choice over what somebody else stored meanwhile. */
export const onto = (at: Curating, base: FrontPage): Curating => ({ ...at, base })

/** The stored page in place of the choice, which an undo brings back. */
export const replaced = (at: Curating, base: FrontPage): Curating =>
  changed(onto(at, base), withoutStories(base, at.gone))

/** The choice without stories that were retracted while it was made. */
export const dropped = (at: Curating, articles: readonly number[]): Curating => ({
  ...at,
  page: withoutStories(at.page, articles),
  gone: [...new Set([...at.gone, ...articles])],
})

/** After a save; what was saved can be taken back, and saved again. */
export const saved = (at: Curating, base: FrontPage): Curating => ({
  ...at,
  base,
  past: at.past.map((page) => withoutStories(page, at.gone)),
  gone: [],
})

/** Whether a save would store something else than what is there. */
export const isUnsaved = ({ base, page }: Curating): boolean => !isSameFrontPage(base, page)

/** Whether the person changed something: what was retracted drops out by itself. */
export const isTouched = ({ base, page, gone }: Curating): boolean =>
  !isSameFrontPage(withoutStories(base, gone), page)
