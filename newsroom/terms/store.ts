import { sql } from '@payloadcms/db-postgres'
import { lockOne } from '@/collections/lock'
import type { TermFields } from '@/domain/terms/termFields'
import { sharedForm } from '@/domain/terms/termFields'
import { fold } from '@/domain/text/fold'
import type { Scope } from '../transaction'
import { fieldsOf, type TermRecord, termOf, termRow } from './record'

/** Terms are written one after the other: two people never write down one word twice, and versions only grow. */
export const lockTerms = (scope: Scope): Promise<void> => lockOne(scope.req, 'terms', 0)

/** A term, retired or not; null where there is none. */
export async function readTerm(scope: Scope, id: number): Promise<TermRecord | null> {
  const { rows } = await scope.db.execute(sql`select * from terms where id = ${id}`)
  return rows[0] ? termRow.parse(rows[0]) : null
}

/** All forms in both scripts, so that either finds the term. */
const foldedOf = ({ ar, variantsAr, forbiddenAr, en, alternativesEn, forbiddenEn }: TermFields): string =>
  fold([ar, ...variantsAr, en, ...alternativesEn, ...forbiddenAr, ...forbiddenEn].join(' | '))

/** Another current term that claims one of these Arabic forms in the same contexts, or null. */
export async function rivalOf(
  scope: Scope,
  term: TermFields,
  own: number | null,
): Promise<TermRecord | null> {
  const patterns = [term.ar, ...term.variantsAr].map((form) => `%${fold(form).replace(/[\\%_]/g, '\\$&')}%`)
  const { rows } = await scope.db.execute(sql`
    select * from terms where retired_at is null and id is distinct from ${own}
      and folded like any(${sql.param(patterns)}::text[]) order by id`)
  const others = rows.map((row) => termRow.parse(row))
  return others.find((other) => sharedForm(term, fieldsOf(termOf(other))) !== undefined) ?? null
}

/** Stores a new term. Returns its id. */
export async function insertTerm(scope: Scope, term: TermFields): Promise<number> {
  const { id } = await scope.payload.create({
    collection: 'terms',
    data: { ...term, folded: foldedOf(term), by: scope.user?.id ?? null, revision: 1 },
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
    depth: 0,
  })
  await stamp(scope, id)
  return id
}

/** Writes a term back, with a new revision. Returns the revision. */
export async function updateTerm(
  scope: Scope,
  { id, revision }: TermRecord,
  changes: Partial<TermFields> & { retiredAt?: string | null },
): Promise<number> {
  const before = await readTerm(scope, id)
  const folded = before && foldedOf({ ...before, ...changes })
  await scope.payload.update({
    collection: 'terms',
    id,
    data: { ...changes, folded, revision: revision + 1 },
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
    depth: 0,
  })
  await stamp(scope, id)
  return revision + 1
}

/** Its time is later than every other term's, whatever the clocks say: `readIndex` asks for what is newer. */
async function stamp({ db }: Scope, id: number): Promise<void> {
  await db.execute(sql`
    update terms set updated_at = greatest(clock_timestamp(),
      (select max(updated_at) + interval '1 millisecond' from terms where id <> ${id})) where id = ${id}`)
}
