import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Approval, RowStatus } from '@/domain/segments/types'
import { groundsOf } from '../facts/grounds'
import { rowsOfWork } from '../facts/rows'
import { rowsAgainstLive } from '../facts/translationFacts'
import { learnTranslation } from '../memory/learn'
import { markCorrected } from '../memory/markCorrected'
import { ok } from '../refuse'
import { lockStory } from '../stories/load'
import { inTransaction, type Scope } from '../transaction'

/** How many translations are looked for at once. */
const batch = 20

/**
 * Translations `t` of articles `a` that are approved or live from before the memory, of which it never had anything: what is
 * taken back, with its whole story or alone, stays away.
 */
const isEarlier = sql`(t.stage in ('approved', 'published') or t.live is not null) and t.stage <> 'withdrawn'
  and a.stage <> 'trashed' and (a.live is not null or not exists (select from editions e where e.article = a.id))
  and not exists (select from memory_units u where u.translation = t.id)`

const translations = sql`translations t join articles a on a.id = t.article_id`

/** Such translations after an id. */
async function earlierTranslations(
  payload: Payload,
  after: number,
): Promise<{ id: number; article: number }[]> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select t.id, t.article_id from ${translations} where t.id > ${after} and ${isEarlier}
    order by t.id limit ${batch}`)
  return rows.map(({ id, article_id }) => ({ id: Number(id), article: Number(article_id) }))
}

/** A row with the texts that its English was approved with, where the Arabic has been corrected since. */
function asApproved(status: RowStatus, approvals: readonly Approval[]): RowStatus {
  const { row } = status
  const approval = approvals.findLast(({ row: id, target }) => id === row.id && target === row.target)
  if (status.approved || !approval) return status
  const { texts } = approval
  const sources = row.sources.map((segment) => ({
    ...segment,
    text: texts.source[segment.id] ?? segment.text,
  }))
  return { ...status, approved: true, state: 'confirmed', row: { ...row, sources, targetText: texts.target } }
}

/** Whether it still is, now that it is locked: another server may have learned it, or somebody taken it back. */
async function isStillEarlier({ db }: Scope, id: number): Promise<boolean> {
  const { rows } = await db.execute(sql`select from ${translations} where t.id = ${id} and ${isEarlier}`)
  return rows.length > 0
}

/** Learns one translation: what is approved of it, or where it is being changed, what of it is live. */
function learnOne(payload: Payload, { id, article }: { id: number; article: number }) {
  return inTransaction({ payload, user: null, actor: 'system' }, async (scope) => {
    const story = await lockStory(scope, article)
    const translation = story?.translations.find((one) => one.id === id)
    if (!story || !translation || !(await isStillEarlier(scope, id))) return ok(null)
    const grounds = await groundsOf(scope, story)
    const rows = rowsOfWork(story.article, grounds, translation)
    const edition = translation.live === null ? undefined : grounds.editions.get(id)
    const isApproved = translation.stage === 'approved' || translation.stage === 'published'
    const english = !isApproved && edition ? { ...translation, content: edition.content } : translation
    const live = () => rowsAgainstLive(story, grounds, english)
    const approved = isApproved ? rows : live().map((row) => asApproved(row, translation.approvals))
    await learnTranslation(scope, { article: story.article, translation, rows: approved })
    await markCorrected(scope, { translation: id, rows })
    return ok(null)
  })
}

/**
 * Learns what was approved before there was a memory, one translation after the other, each in a transaction of its own:
 * once, also with several servers, and from where it was when a server goes down. One that fails is told of and left for
 * the next start; the others need not wait for it.
 */
export async function learnEarlier(payload: Payload): Promise<void> {
  let after = 0
  for (;;) {
    const found = await earlierTranslations(payload, after)
    for (const translation of found) {
      try {
        await learnOne(payload, translation)
      } catch (error) {
        payload.logger.error({ err: error, translation: translation.id }, 'the memory could not learn this')
      }
      after = translation.id
    }
    if (found.length < batch) return
  }
}
