import { openRow } from '@/domain/segments/openRow'
import type { Row } from '@/domain/segments/types'
import type { RowBase } from '@/domain/segments/writing'
import { isEmbargoed } from '@/domain/workflow/gates'
import type { Refusal, Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { ok, refuse } from '../refuse'
import { type TranslationAtHand, viewTranslation } from '../stories/withStory'
import { refusalToWrite } from '../translations/mayWrite'
import { machineOf } from './machineOf'
import { arabicOf, type RequestOfRow, requestOf } from './requestOf'
import type { MachineSettings } from './types'

export interface WantedDraft {
  row: string
  /** The row as the person sees it. */
  base: RowBase
}

/** All that a draft needs, read at one moment. */
export interface OpenedDraft extends RequestOfRow {
  machine: MachineSettings
  article: number
  isSlug: boolean
}

/**
 * Whether this person may have this row drafted now, and what is sent then. Takes no locks and stores nothing. Refusals:
 * `machine.off`, `role.missing`, `stage.wrong`, `article.trashed`, `machine.embargoed`, `row.missing`, `machine.rowChanged`,
 * `machine.noArabic`.
 */
export function openDraft(
  person: Person,
  id: number,
  wanted: WantedDraft,
  configured?: MachineSettings | null,
): Promise<Result<OpenedDraft>> {
  return viewTranslation<OpenedDraft>(person, id, async (at) => {
    const machine = await machineOf(at.scope, configured)
    if (!machine) return refuse('machine.off')
    const row = rowFor(person, at, wanted)
    if (!row.ok) return row
    const request = await requestOf(at, row.value)
    return ok({ ...request, machine, article: at.article.id, isSlug: row.value.id === 'slug' })
  })
}

function rowFor(person: Person, at: TranslationAtHand, { row: id, base }: WantedDraft): Result<Row> {
  const { scope, facts, grounds, translation } = at
  if (!grounds.base) return refuse('translation.articleNotApproved')
  const refusal = refusalToWrite(person, at)
  if (refusal) return unwritten(refusal)
  if (isEmbargoed(facts, scope.at))
    return refuse('machine.embargoed', { details: { until: facts.embargoUntil } })
  const { content, work } = translation
  const opened = openRow({ article: grounds.base, translation: content, work }, { row: id, base })
  if (!opened.ok) return unwritten(opened.refusal)
  const { row } = opened.value
  return arabicOf(row).trim() === '' ? refuse('machine.noArabic', { rows: [id] }) : ok(row)
}

/** Refusals of a write tell what becomes of the words. Here there are none yet: nothing is kept, nothing is to be chosen. */
function unwritten<T>({ code, ...more }: Refusal): Result<T> {
  if (code === 'save.late') return refuse('stage.wrong', more)
  if (code === 'row.conflict') return refuse('machine.rowChanged', { rows: more.rows })
  return refuse(code, more)
}
