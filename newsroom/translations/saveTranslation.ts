import { isDeepStrictEqual } from 'node:util'
import { baseOf } from '@/domain/segments/baseOf'
import type { TranslationContent } from '@/domain/segments/document'
import { mergeTranslation } from '@/domain/segments/mergeTranslation'
import { parseTranslationContent } from '@/domain/segments/parseContent'
import { repairBlockIds } from '@/domain/segments/repairBlockIds'
import type { BaseRef } from '@/domain/segments/saving'
import { trackSave } from '@/domain/segments/trackSave'
import type { Result } from '@/domain/workflow/types'
import type { Saved } from '../articles/saveArticle'
import { newId } from '../ids'
import type { Person } from '../person'
import { ok } from '../refuse'
import { type TranslationAtHand, withTranslation } from '../stories/withStory'
import { keepLate } from '../threads/keepLate'
import { refusalToWrite } from './mayWrite'
import { storeEnglish } from './store'

interface SaveInput {
  id: number
  base: BaseRef
  document: unknown
}

async function store(at: TranslationAtHand, person: Person, content: TranslationContent) {
  const { scope, translation, grounds } = at
  if (!grounds.base || isDeepStrictEqual(content, translation.content)) return translation
  const work = trackSave({
    article: grounds.base,
    before: translation.content,
    after: content,
    work: translation.work,
    actor: person.user.id,
    at: scope.at,
  })
  return storeEnglish(at, { content, work })
}

/** Saves the whole English of a translation, merged by block as `saveArticle` does. */
export async function saveTranslation(
  person: Person,
  { id, base, document }: SaveInput,
): Promise<Result<Saved<TranslationContent>>> {
  const parsed = parseTranslationContent(document)
  if (!parsed.ok) return parsed
  const mine = { ...parsed.value, body: repairBlockIds(parsed.value.body, newId) }
  let late: number | null = null
  const result = await withTranslation<Saved<TranslationContent>>(person, id, async (at) => {
    const { translation, scope } = at
    const refusal = refusalToWrite(person, at)
    if (refusal) {
      late = refusal.code === 'save.late' ? translation.article : null
      return { ok: false, refusal }
    }
    const merged = mergeTranslation({ base, mine, theirs: translation.content })
    if (!merged.ok) {
      const theirs = translation.content
      const details = { ...merged.refusal.details, theirs, base: baseOf(theirs, translation.revision) }
      return { ok: false, refusal: { ...merged.refusal, details } }
    }
    const saved = await store(at, person, merged.value)
    return ok({
      revision: saved.revision,
      document: saved.content,
      base: baseOf(saved.content, saved.revision),
      merged: !isDeepStrictEqual(saved.content, mine),
      savedAt: scope.at,
    })
  })
  if (late !== null) await keepLate(person, { article: late, translation: id, text: JSON.stringify(mine) })
  return result
}
