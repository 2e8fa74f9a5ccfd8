import { rolesOf } from '@/collections/users/roleNames'
import { hasRole, isEditor, isReviewer, isTranslatorOf } from '@/domain/workflow/roles'
import type { Actor } from '@/domain/workflow/types'
import type { TranslationRecord } from '../../stories/types'
import type { Scope } from '../../transaction'
import type { RowView } from '../../translations/views'
import type { ThreadView } from '../threads'
import type { LastApproved } from './lastApproved'

/** A name in both scripts. */
export interface PersonName {
  ar: string
  en: string
}

export interface DeskPeople {
  /** By id: everybody whom the workspace names. */
  names: Record<number, PersonName>
  /** Who may be given the translation or its review, for people who may give it; else empty. */
  translators: number[]
  reviewers: number[]
}

interface Named {
  translation: TranslationRecord
  rows: readonly RowView[]
  lastApproved: Record<string, LastApproved>
  threads: readonly ThreadView[]
  actor: Actor
}

function idsIn({ translation, rows, lastApproved, threads, actor }: Named): Set<number> {
  const ofRows = rows.flatMap(({ by, authors, overrides }) => [
    by,
    ...authors,
    ...overrides.map((one) => one.by),
  ])
  const ofApprovals = Object.values(lastApproved).map(({ by }) => by)
  const ofTalk = threads.flatMap(({ messages }) => messages.flatMap(({ mentions = [] }) => mentions))
  const ids = [actor.id, translation.translator, translation.reviewer, ...ofRows, ...ofApprovals, ...ofTalk]
  return new Set(ids.filter((id) => id !== null))
}

/** Names for the workspace, and whom its work may be given to. */
export async function deskPeopleOf(scope: Scope, named: Named): Promise<DeskPeople> {
  const { actor, translation } = named
  const gives = isEditor(actor) || isTranslatorOf(actor, translation)
  const names = idsIn(named)
  const { docs } = await scope.payload.find({
    collection: 'users',
    ...(gives ? {} : { where: { id: { in: [...names] } } }),
    sort: 'nameAr',
    select: { nameAr: true, nameEn: true, roles: true, active: true },
    depth: 0,
    pagination: false,
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
  })
  const active = docs
    .filter(({ active }) => active !== false)
    .map(({ id, roles }) => ({ id, roles: rolesOf({ roles }) }))
  const translators = gives ? active.filter((one) => hasRole(one, 'translator')).map(({ id }) => id) : []
  const reviewers = isEditor(actor) ? active.filter(isReviewer).map(({ id }) => id) : []
  const wanted = new Set([...names, ...translators, ...reviewers])
  return {
    names: Object.fromEntries(
      docs
        .filter(({ id }) => wanted.has(id))
        .map(({ id, nameAr, nameEn }) => [id, { ar: nameAr, en: nameEn }]),
    ),
    translators,
    reviewers,
  }
}
