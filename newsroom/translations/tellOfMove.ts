import type { TranslationAction } from '@/domain/workflow/types'
import { notify } from '../notifications/notify'
import type { TranslationRecord } from '../stories/types'
import type { Scope } from '../transaction'
import type { TranslationMoveInput } from './move'

interface Told {
  action: TranslationAction
  input: TranslationMoveInput
  translation: TranslationRecord
  /** Rows with an open change request, by translation. */
  requested: ReadonlyMap<number, readonly string[]>
}

/** Tells the translator that a translation came into her hands, or back to them with changes asked for. */
export async function tellOfMove(
  scope: Scope,
  { action, input, translation, requested }: Told,
): Promise<void> {
  const { id, article, translator } = translation
  if (translator === null) return
  const place = { article, translation: id }
  if (action === 'assign') await notify(scope, [translator], { kind: 'assigned', ...place })
  if (action !== 'requestChanges') return
  const [row = null] = requested.get(id) ?? []
  const excerpt = input.note?.trim() || input.requests?.[0]?.text || null
  await notify(scope, [translator], { kind: 'returned', ...place, row, excerpt })
}
