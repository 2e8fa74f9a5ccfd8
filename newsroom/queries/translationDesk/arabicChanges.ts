import { sql } from '@payloadcms/db-postgres'
import type { ArticleContent } from '@/domain/segments/document'
import { segmentsOf } from '@/domain/segments/segmentsOf'
import type { ArticleRecord } from '../../stories/types'
import type { Scope } from '../../transaction'
import type { RowView } from '../../translations/views'
import type { LastApproved } from './lastApproved'

/** Who brought a row's Arabic to what it is now, as the record prints names. */
export interface ArabicChange {
  byName: string
  at: string
}

interface Changed {
  article: ArticleRecord
  rows: readonly RowView[]
  lastApproved: Record<string, LastApproved>
}

/** Snapshots of the Arabic that are looked through, newest first: older changes are no news. */
const depth = 40

interface Snapshot {
  texts: Map<string, string>
  change: ArabicChange
}

/** For rows whose Arabic is not the one that was translated or approved: who changed it, and when. */
export async function arabicChangesOf(
  scope: Scope,
  { article, rows, lastApproved }: Changed,
): Promise<Record<string, ArabicChange>> {
  const changed = rows.filter((row) => row.stale || isBehind(row, lastApproved[row.id]))
  if (changed.length === 0 || article.base === null) return {}
  const snapshots = await snapshotsOf(scope, article.id, article.base)
  return Object.fromEntries(
    changed.flatMap((row) => {
      const change = row.sources
        .map(({ id, text }) => changeOf(snapshots, id, text))
        .find((one) => one !== null)
      return change ? [[row.id, change]] : []
    }),
  )
}

function isBehind(row: RowView, last: LastApproved | undefined): boolean {
  return last !== undefined && row.sources.some(({ id, text }) => last.source[id] !== text)
}

/** The oldest of the newest snapshots in a row that hold this text. Null when all of them do. */
function changeOf(snapshots: readonly Snapshot[], segment: string, text: string): ArabicChange | null {
  const before = snapshots.findIndex(({ texts }) => texts.get(segment) !== text)
  return before > 0 ? (snapshots[before - 1]?.change ?? null) : null
}

async function snapshotsOf(scope: Scope, article: number, base: number): Promise<Snapshot[]> {
  const { rows } = await scope.db.execute(sql`
    select by_name, at, snapshot->'content' as content from revisions
    where article = ${article} and translation is null and id <= ${base}
    order by id desc limit ${depth}`)
  return rows.map(({ by_name, at, content }) => ({
    texts: new Map(segmentsOf(content as ArticleContent).map(({ id, text }) => [id, text])),
    change: { byName: String(by_name ?? ''), at: new Date(String(at)).toISOString() },
  }))
}
