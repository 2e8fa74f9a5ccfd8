import type { ArticleFacts, TranslationFacts } from '@/domain/workflow/facts'
import type { Actor, Result } from '@/domain/workflow/types'
import { type DeskMachine, deskMachineOf } from '../machine/machineOf'
import type { Person } from '../person'
import { ok } from '../refuse'
import { type TranslationAtHand, viewTranslation } from '../stories/withStory'
import { type RowsNow, rowsNow } from '../translations/store'
import { type ThreadView, threadsOfTranslation } from './threads'
import { type ArabicChange, arabicChangesOf } from './translationDesk/arabicChanges'
import { type Comparisons, comparisonsOf } from './translationDesk/comparisons'
import { type DeskTerms, deskTermsOf } from './translationDesk/deskTerms'
import { type LastApproved, lastApprovedOf } from './translationDesk/lastApproved'
import { type DeskPeople, deskPeopleOf } from './translationDesk/people'

/** A translation as its workspace opens it. Plain data: it goes to the browser as it is. Times are ISO 8601, UTC. */
export interface TranslationDesk extends RowsNow {
  id: number
  article: number
  /** The headline in Arabic and in English; the English may be empty. */
  titles: { ar: string; en: string }
  dueAt: string | null
  now: string
  actor: Actor
  /** For `allowedTranslationActions`; the browser has the rows and checks them, so it fills in both. */
  facts: { translation: TranslationFacts; article: ArticleFacts }
  people: DeskPeople
  threads: ThreadView[]
  /** The English and the Arabic last approved, by row, where they are not those of now. */
  lastApproved: Record<string, LastApproved>
  /** Who changed the Arabic of a row since then, by row. */
  arabicChanges: Record<string, ArabicChange>
  /** Whether a row can be drafted by a machine, and where its Arabic goes then. */
  machine: DeskMachine
  /** What changed since the English was last approved, submitted, and seen by this person. */
  comparisons: Comparisons
  /** The house terms in the Arabic. */
  terms: DeskTerms
}

/** A translation for its workspace; `document.notFound` for whoever may not see it. Takes no locks. */
export function translationDesk(person: Person, id: number): Promise<Result<TranslationDesk>> {
  return viewTranslation<TranslationDesk>(person, id, async (at) => ok(await deskOf(at, person)))
}

async function deskOf(at: TranslationAtHand, person: Person): Promise<TranslationDesk> {
  const { scope, article, translation, translationFacts, facts, grounds } = at
  const now = rowsNow(at, translation)
  const lastApproved = lastApprovedOf(now.rows, translation.approvals)
  const threads = await threadsOfTranslation(scope, translation.id)
  return {
    ...now,
    id: translation.id,
    article: article.id,
    titles: { ar: (grounds.base ?? article.content).title, en: translation.content.title },
    dueAt: translation.dueAt,
    now: scope.at,
    actor: person.actor,
    facts: { translation: withoutRows(translationFacts), article: facts },
    people: await deskPeopleOf(scope, {
      translation,
      rows: now.rows,
      lastApproved,
      threads,
      actor: person.actor,
    }),
    threads,
    lastApproved,
    arabicChanges: await arabicChangesOf(scope, { article, rows: now.rows, lastApproved }),
    machine: await deskMachineOf(scope),
    comparisons: await comparisonsOf(scope, { translation, rows: now.rows, person: person.user.id }),
    terms: await deskTermsOf(scope, now.rows),
  }
}

/** Field by field: to spread them would run the checks, which the browser runs itself. */
function withoutRows(facts: TranslationFacts): TranslationFacts {
  const { language, stage, translator, reviewer, revision, hasLive, againstLive, openChangeRequests } = facts
  return {
    language,
    stage,
    translator,
    reviewer,
    revision,
    hasLive,
    againstLive,
    openChangeRequests,
    rows: [],
    blockingFindings: [],
  }
}
