import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * How a translation memory is searched: by the hash of a text; by its rarest words, over the array of its folded tokens;
 * and, for concordance, by the words of either language. `memory_tokens` counts in how many units a token stands.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
ALTER TABLE memory_units
  ADD COLUMN tokens text[] NOT NULL DEFAULT '{}',
  ADD COLUMN target_tokens text[] NOT NULL DEFAULT '{}';
CREATE TABLE memory_tokens (
  language text NOT NULL,
  token text NOT NULL,
  units integer NOT NULL DEFAULT 0,
  PRIMARY KEY (language, token)
);
CREATE UNIQUE INDEX memory_units_current_idx ON memory_units (translation, "row", coalesce(sentence, -1))
  WHERE superseded_at IS NULL AND withdrawn_at IS NULL AND translation IS NOT NULL;
CREATE INDEX memory_units_source_key_idx ON memory_units (source_key, language)
  WHERE superseded_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX memory_units_fold_key_idx ON memory_units (fold_key, language)
  WHERE superseded_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX memory_units_tokens_idx ON memory_units USING gin (tokens)
  WHERE superseded_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX memory_units_target_tokens_idx ON memory_units USING gin (target_tokens)
  WHERE superseded_at IS NULL AND withdrawn_at IS NULL;

CREATE INDEX terms_current_idx ON terms (kind, id DESC) WHERE retired_at IS NULL;
CREATE INDEX terms_folded_trigram_idx ON terms USING gin (folded gin_trgm_ops);

CREATE INDEX notifications_unread_idx ON notifications ("user", id DESC) WHERE read_at IS NULL;
CREATE INDEX notifications_person_idx ON notifications ("user", id DESC);
CREATE INDEX translations_queue_idx ON translations (stage, place, due_at, id DESC);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP INDEX translations_queue_idx, notifications_person_idx, notifications_unread_idx, terms_folded_trigram_idx,
  terms_current_idx, memory_units_target_tokens_idx, memory_units_tokens_idx, memory_units_fold_key_idx,
  memory_units_source_key_idx, memory_units_current_idx;
DROP TABLE memory_tokens;
ALTER TABLE memory_units DROP COLUMN tokens, DROP COLUMN target_tokens;
  `)
}
