import { usesTerm } from '@/domain/terms/usesTerm'
import { slugOf } from '@/domain/text/slug'
import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { recordEvent } from '../record/event'
import { ok } from '../refuse'
import { inTransaction } from '../transaction'
import { MachineFailure } from './failure'
import { type MachineLimits, machineLimits } from './limits'
import { type OpenedDraft, openDraft, type WantedDraft } from './openDraft'
import { plainEnglish, plainPieces } from './plainEnglish'
import { providerOf } from './providerOf'
import { takeTurn } from './turns'
import type { DraftEvent, MachineProvider, MachineSettings } from './types'
import { withinLimits } from './withinLimits'

interface DraftOptions extends WantedDraft {
  /** Aborted when the person has gone. */
  signal: AbortSignal
  /** What the surroundings say, unless told. */
  configured?: MachineSettings | null
  limits?: MachineLimits
}

/**
 * Has a machine draft the English of a row. Nothing is stored: what comes is the person's to place. A draft that came whole
 * stands in the record (`translation.machineDraft`), whatever becomes of it.
 *
 * Refuses at once what `openDraft` refuses, `machine.underway` and `machine.tooMany`; what goes wrong later is the last
 * event. Somebody has to read the events to their end, or return from them: this ends the turn and the service's answer.
 */
export async function draftRow(
  person: Person,
  id: number,
  { signal, configured, limits = machineLimits, ...wanted }: DraftOptions,
): Promise<Result<AsyncGenerator<DraftEvent>>> {
  const opened = await openDraft(person, id, wanted, configured)
  if (!opened.ok) return opened
  const { row } = wanted
  const turn = takeTurn({ person: person.user.id, translation: id, row, now: Date.now() })
  if (!turn.ok) return turn
  const draft = { ...opened.value, person, id, row, signal, limits, end: turn.value }
  return ok(eventsOf(draft))
}

interface Draft extends OpenedDraft {
  person: Person
  id: number
  row: string
  signal: AbortSignal
  limits: MachineLimits
  end: () => void
}

async function* eventsOf(draft: Draft): AsyncGenerator<DraftEvent> {
  const provider = providerOf(draft.machine)
  try {
    yield* delivered(draft, provider)
  } catch (error) {
    if (draft.signal.aborted) return
    if (!(error instanceof MachineFailure)) throw error
    tell(draft, error)
    yield { kind: 'refused', refusal: error.refusal }
  } finally {
    draft.end()
  }
}

async function* delivered(draft: Draft, provider: MachineProvider): AsyncGenerator<DraftEvent> {
  const { person, request, limits, signal } = draft
  let raw = ''
  const kept = async function* () {
    for await (const piece of withinLimits({ provider, request, limits, signal })) {
      raw += piece
      yield piece
    }
  }
  for await (const text of plainPieces(kept())) if (text !== '') yield { kind: 'text', text }
  const text = englishOf(draft, raw)
  if (text === '') throw new MachineFailure({ code: 'machine.empty' })
  signal.throwIfAborted()
  await record(person, draft, provider)
  yield { kind: 'done', text, lacks: lacking(draft, text) }
}

/** Arabic of one line stays one paragraph, whatever the machine makes of it. */
function englishOf({ request, isSlug }: Draft, raw: string): string {
  const english = plainEnglish(raw)
  if (isSlug) return slugOf(english, 'en')
  return request.arabic.includes('\n') ? english : english.replaceAll('\n', ' ')
}

/** House spellings that the draft does without. */
function lacking({ terms, isSlug }: Draft, english: string): string[] {
  if (isSlug) return []
  return terms.filter((match) => usesTerm(match, english).found.length === 0).map(({ term }) => term.en)
}

async function record(person: Person, { article, id, row }: Draft, { name }: MachineProvider): Promise<void> {
  const recorded = await inTransaction(person, async (scope) => {
    const data = { row, provider: name }
    await recordEvent(scope, { kind: 'translation.machineDraft', article, translation: id, data })
    return ok(null)
  })
  if (!recorded.ok) throw new Error(recorded.refusal.code)
}

/** For whoever runs the server. Never a text, never a key. */
function tell({ person, machine, id }: Draft, { refusal, detail }: MachineFailure): void {
  const { provider, host } = machine
  person.payload.logger.warn(
    { code: refusal.code, detail, provider, host, translation: id },
    'no machine draft',
  )
}
