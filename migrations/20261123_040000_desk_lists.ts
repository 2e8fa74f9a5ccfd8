import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What the desk's lists and Today look up at 100,000 stories: English titles by their letters, work by its stage, English that lags. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE INDEX translations_title_trigram_idx ON translations USING gin (lower(title) gin_trgm_ops);
CREATE INDEX translations_stage_due_idx ON translations (stage, due_at, id DESC);
CREATE INDEX translations_stale_idx ON translations (due_at)
  WHERE coalesce((progress->>'staleRows')::numeric, 0) > 0;
CREATE INDEX threads_open_idx ON threads (updated_at DESC) WHERE resolved_at IS NULL;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP INDEX threads_open_idx, translations_stale_idx, translations_stage_due_idx, translations_title_trigram_idx;
  `)
}
