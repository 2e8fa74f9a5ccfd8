import { type ApiRefusal, type ApiResult, callStream } from '@/app/(desk)/_lib/api'
import { type DraftNews, newsIn } from '../model/draftNews'
import type { ShownRow } from '../model/shownRow'
import { baseOf } from './changing'
import { placeEnglish } from './placing'
import { rowPath } from './sendWrite'
import type { Workspace, WorkspaceState } from './types'
import { closeStep, shownOf } from './writing'

type Drafting = Pick<WorkspaceState, 'desk' | 'mode' | 'drafting'>

/**
 * Whether a machine can be asked for this row's English now. Not in review: its draft would be one that no translator has in
 * hand any more.
 */
export function mayDraft({ desk, mode, drafting }: Drafting, row: ShownRow): boolean {
  const hasPlace = row.sources.length > 0 && !row.orphan && row.state !== 'omitted'
  return desk.machine.on && mode === 'translate' && hasPlace && !drafting.has(row.id)
}

/** What asks the newsroom; a test brings its own. */
export type Ask = typeof callStream

/**
 * Has a machine draft a row: its words are shown as they come, and placed as one step when all have come. Whatever goes
 * wrong leaves the row as it was.
 */
export async function draftByMachine(
  workspace: Workspace,
  row: string,
  ask: Ask = callStream,
): Promise<void> {
  const { get, notify, queue, draftings } = workspace
  const shown = shownOf(workspace, row)
  if (!shown || !mayDraft(get(), shown)) return
  const gone = new AbortController()
  draftings.set(row, gone)
  closeStep(workspace)
  show(workspace, row, '')
  try {
    // What was typed before is the newsroom's first: the draft is asked for the row as it then is.
    if (!(await queue.settled())) return notify({ kind: 'saveFirst' })
    const { sources, target } = baseOf(workspace, row)
    const answer = await ask(
      rowPath(workspace, row, 'machine-draft'),
      { base: { sources, target } },
      gone.signal,
    )
    const last = answer.ok ? await followed(workspace, row, answer.value) : answer
    if (!gone.signal.aborted) finish(workspace, { row, target, last })
  } catch (error) {
    if (!gone.signal.aborted) throw error
  } finally {
    if (draftings.get(row) === gone) end(workspace, row)
  }
}

type Last = ApiResult<{ text: string; lacks: string[] }>

const brokenOff: ApiRefusal = { code: 'network', message: '', details: {} }

/** Shows what comes, and answers with the last of it. */
async function followed(workspace: Workspace, row: string, response: Response): Promise<Last> {
  let text = ''
  try {
    for await (const news of newsIn(response)) {
      if (news.kind !== 'text') return lastOf(news)
      text += news.text
      show(workspace, row, text)
    }
  } catch (error) {
    // What `fetch` says of an answer that ended in its middle.
    if (!(error instanceof TypeError)) throw error
  }
  return { ok: false, status: 0, refusal: brokenOff }
}

function lastOf(news: Exclude<DraftNews, { kind: 'text' }>): Last {
  return news.kind === 'done' ? { ok: true, value: news } : { ok: false, status: 200, refusal: news.refusal }
}

function finish(
  workspace: Workspace,
  { row, target, last }: { row: string; target: string; last: Last },
): void {
  const { get, notify, refresh } = workspace
  if (!last.ok) {
    notify({ kind: 'refused', refusal: last.refusal })
    if (last.status === 409) refresh()
    return
  }
  const now = shownOf(workspace, row)
  if (!now || now.isPending || now.target !== target || get().mode !== 'translate') {
    notify({ kind: 'machine', outcome: 'changed' })
    return
  }
  const { text, lacks } = last.value
  placeEnglish(workspace, row, { text, origin: 'machine' })
  notify({ kind: 'machine', outcome: lacks.length > 0 ? 'lacks' : 'arrived', terms: lacks })
}

function show({ get, set }: Workspace, row: string, text: string): void {
  set({ drafting: new Map(get().drafting).set(row, text) })
}

function end({ get, set, draftings }: Workspace, row: string): void {
  draftings.delete(row)
  const drafting = new Map(get().drafting)
  if (drafting.delete(row)) set({ drafting })
}

/** Gives a draft up that is under way; the row is as it was. Answers false where there is none. */
export function cancelDraft(workspace: Workspace, row: string | null): boolean {
  const gone = row === null ? undefined : workspace.draftings.get(row)
  if (!gone || row === null) return false
  gone.abort()
  end(workspace, row)
  workspace.notify({ kind: 'machine', outcome: 'cancelled' })
  return true
}

/** Gives up all drafts, without a word: the person leaves. */
export function leaveDrafts({ draftings }: Workspace): void {
  for (const gone of draftings.values()) gone.abort()
}
