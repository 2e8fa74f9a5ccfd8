import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the database itself holds, whatever the application does: the record is append-only and chained by hash per
 * story, revisions and originals never change, and an edition changes only by being withdrawn, once.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE FUNCTION record_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE FUNCTION chain_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('events'), coalesce(NEW.article, 0)::int);
  SELECT hash INTO NEW.previous FROM events
    WHERE article IS NOT DISTINCT FROM NEW.article ORDER BY id DESC LIMIT 1;
  NEW.hash := encode(sha256(convert_to(concat_ws(E'\\x1f',
    coalesce(NEW.previous, ''), coalesce(NEW.article::text, ''), coalesce(NEW.translation::text, ''), NEW.kind,
    coalesce(NEW."by"::text, ''), NEW.by_name, extract(epoch FROM NEW.at)::text, NEW.data::text), 'UTF8')), 'hex');
  RETURN NEW;
END $$;

CREATE FUNCTION edition_only_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
    OR to_jsonb(NEW) - 'withdrawn_at' - 'withdrawn_reason' <> to_jsonb(OLD) - 'withdrawn_at' - 'withdrawn_reason'
  THEN
    RAISE EXCEPTION 'an edition only changes by being withdrawn, once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER chain BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION chain_event();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION record_is_append_only();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON events FOR EACH STATEMENT EXECUTE FUNCTION record_is_append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON revisions FOR EACH ROW EXECUTE FUNCTION record_is_append_only();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON revisions FOR EACH STATEMENT EXECUTE FUNCTION record_is_append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON originals FOR EACH ROW EXECUTE FUNCTION record_is_append_only();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON originals FOR EACH STATEMENT EXECUTE FUNCTION record_is_append_only();
CREATE TRIGGER only_withdrawn BEFORE UPDATE ON editions FOR EACH ROW EXECUTE FUNCTION edition_only_withdrawn();
CREATE TRIGGER never_deleted BEFORE DELETE ON editions FOR EACH ROW EXECUTE FUNCTION record_is_append_only();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON editions FOR EACH STATEMENT EXECUTE FUNCTION record_is_append_only();

CREATE INDEX editions_newest_idx ON editions (article, language, id DESC);
CREATE INDEX editions_topics_idx ON editions USING gin (topics jsonb_path_ops);
CREATE INDEX editions_source_ids_idx ON editions USING gin (source_ids jsonb_path_ops);
CREATE INDEX editions_media_idx ON editions USING gin (media jsonb_path_ops);
CREATE INDEX editions_first_published_idx ON editions (language, first_published_at DESC);
CREATE INDEX articles_sources_idx ON articles USING gin (sources jsonb_path_ops);
CREATE INDEX articles_title_trigram_idx ON articles USING gin (folded_title gin_trgm_ops);
CREATE INDEX sources_names_trigram_idx ON sources USING gin (folded gin_trgm_ops);
CREATE INDEX events_story_idx ON events (article, id);
CREATE INDEX revisions_story_idx ON revisions (article, translation, id);
CREATE INDEX threads_story_idx ON threads (article, translation);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP INDEX threads_story_idx, revisions_story_idx, events_story_idx, sources_names_trigram_idx,
  articles_title_trigram_idx, articles_sources_idx, editions_media_idx, editions_source_ids_idx, editions_topics_idx,
  editions_newest_idx, editions_first_published_idx;
DROP TRIGGER chain ON events;
DROP TRIGGER append_only ON events;
DROP TRIGGER never_emptied ON events;
DROP TRIGGER append_only ON revisions;
DROP TRIGGER never_emptied ON revisions;
DROP TRIGGER append_only ON originals;
DROP TRIGGER never_emptied ON originals;
DROP TRIGGER only_withdrawn ON editions;
DROP TRIGGER never_deleted ON editions;
DROP TRIGGER never_emptied ON editions;
DROP FUNCTION chain_event();
DROP FUNCTION edition_only_withdrawn();
DROP FUNCTION record_is_append_only();
  `)
}
