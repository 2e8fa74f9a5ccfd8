import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What readers see now, and in which lists it stands: derived from `editions` by triggers, so that it is true however an
 * edition came to be, and read by every public page in the order in which it is shown. The same triggers tell every
 * server which pages to forget, when and only when the change is committed (the tags are those of `newsroom/editions/tags`).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE TABLE live_editions (
  edition integer PRIMARY KEY,
  article integer NOT NULL,
  language text NOT NULL,
  first_published_at timestamp(3) with time zone NOT NULL,
  published_at timestamp(3) with time zone NOT NULL,
  line jsonb NOT NULL,
  UNIQUE (article, language)
);
CREATE TABLE live_lists (
  list text NOT NULL,
  language text NOT NULL,
  first_published_at timestamp(3) with time zone NOT NULL,
  edition integer NOT NULL REFERENCES live_editions ON DELETE CASCADE,
  article integer NOT NULL,
  PRIMARY KEY (list, language, first_published_at, edition)
);
CREATE INDEX live_lists_edition_idx ON live_lists (edition);

CREATE FUNCTION lists_of(topics jsonb, source_ids jsonb, printed jsonb) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
  SELECT 'all'
  UNION SELECT 'topic:' || value FROM jsonb_array_elements_text(topics)
  UNION SELECT 'source:' || value FROM jsonb_array_elements_text(source_ids)
  UNION SELECT 'writer:' || (value->>'profile') FROM jsonb_array_elements(printed->'writers')
    WHERE value->>'profile' IS NOT NULL
  UNION SELECT 'translator:' || (printed->'translator'->>'profile')
    WHERE printed->'translator'->>'profile' IS NOT NULL
$$;

CREATE FUNCTION line_of(e editions) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_build_object(
    'article', e.article::int, 'language', e.language, 'title', e.title, 'slug', e.slug,
    'standfirst', coalesce(e.content->>'standfirst', ''),
    'alt', coalesce(CASE e.language WHEN 'ar' THEN e.content->'leadImage'->>'alt'
      ELSE e.content->'captions'->'lead'->>'alt' END, ''),
    'writers', e.printed->'writers', 'topics', e.printed->'topics',
    'image', jsonb_path_query_first(e.printed, '$.images[*] ? (@.id == "lead")'),
    'firstPublishedAt', to_char(e.first_published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
$$;

CREATE FUNCTION purge_story(
  edition editions, old_line jsonb, new_line jsonb, old_lists text[], new_lists text[], is_in_log boolean
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  story text := edition.article::int;
  other text := CASE edition.language WHEN 'ar' THEN 'en' ELSE 'ar' END;
  tags text;
BEGIN
  SELECT string_agg(tag, ' ') INTO tags FROM (
    SELECT 'story:' || story AS tag
    UNION ALL SELECT 'editions:' || edition.language
    UNION ALL SELECT 'line:' || story || ':' || edition.language WHERE old_line IS DISTINCT FROM new_line
    UNION ALL SELECT 'line:' || story || ':' || other WHERE old_line->>'slug' IS DISTINCT FROM new_line->>'slug'
    UNION ALL SELECT 'corrections:' || edition.language WHERE is_in_log
    UNION ALL SELECT 'list:' || list || ':' || edition.language FROM (
      (SELECT unnest(old_lists) EXCEPT SELECT unnest(new_lists))
      UNION (SELECT unnest(new_lists) EXCEPT SELECT unnest(old_lists))) AS changed(list)) found;
  PERFORM pg_notify('purge', CASE WHEN octet_length(tags) < 8000 THEN tags ELSE 'all' END);
END $$;

CREATE FUNCTION edition_goes_live() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  old live_editions%ROWTYPE;
  old_lists text[] := '{}';
  new_lists text[] := ARRAY(SELECT lists_of(NEW.topics, NEW.source_ids, NEW.printed));
  new_line jsonb := line_of(NEW);
BEGIN
  SELECT * INTO old FROM live_editions WHERE article = NEW.article::int AND language = NEW.language;
  IF FOUND THEN
    old_lists := ARRAY(SELECT list FROM live_lists WHERE edition = old.edition);
    DELETE FROM live_editions WHERE edition = old.edition;
  END IF;
  INSERT INTO live_editions
    VALUES (NEW.id, NEW.article, NEW.language, NEW.first_published_at, NEW.published_at, new_line);
  INSERT INTO live_lists
    SELECT list, NEW.language, NEW.first_published_at, NEW.id, NEW.article FROM unnest(new_lists) AS list;
  PERFORM purge_story(NEW, old.line, new_line, old_lists, new_lists,
    coalesce(NEW.correction_note, '') <> '' OR old.line->>'title' <> NEW.title
      OR (old.edition IS NULL AND EXISTS (
        SELECT 1 FROM editions e WHERE e.article = NEW.article AND e.language = NEW.language AND e.id < NEW.id)));
  RETURN NULL;
END $$;

CREATE FUNCTION edition_is_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  old_line jsonb;
  old_lists text[] := ARRAY(SELECT list FROM live_lists WHERE edition = NEW.id);
BEGIN
  DELETE FROM live_editions WHERE edition = NEW.id RETURNING line INTO old_line;
  PERFORM purge_story(NEW, old_line, NULL, old_lists, '{}', true);
  RETURN NULL;
END $$;

CREATE TRIGGER goes_live AFTER INSERT ON editions FOR EACH ROW EXECUTE FUNCTION edition_goes_live();
CREATE TRIGGER is_withdrawn AFTER UPDATE OF withdrawn_at ON editions FOR EACH ROW EXECUTE FUNCTION edition_is_withdrawn();

INSERT INTO live_editions
  SELECT e.id, e.article, e.language, e.first_published_at, e.published_at, line_of(e) FROM editions e
  WHERE e.withdrawn_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM editions newer WHERE newer.article = e.article AND newer.language = e.language AND newer.id > e.id);
INSERT INTO live_lists
  SELECT list, e.language, e.first_published_at, e.id, e.article
  FROM live_editions l JOIN editions e ON e.id = l.edition
  CROSS JOIN lists_of(e.topics, e.source_ids, e.printed) AS list;

CREATE INDEX editions_corrections_idx ON editions (language, published_at DESC, id DESC)
  WHERE correction_note <> '';
CREATE INDEX editions_withdrawals_idx ON editions (language, withdrawn_at DESC, id DESC)
  WHERE withdrawn_at IS NOT NULL;
DROP INDEX editions_topics_idx, editions_source_ids_idx, editions_first_published_idx;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
CREATE INDEX editions_topics_idx ON editions USING gin (topics jsonb_path_ops);
CREATE INDEX editions_source_ids_idx ON editions USING gin (source_ids jsonb_path_ops);
CREATE INDEX editions_first_published_idx ON editions (language, first_published_at DESC);
DROP INDEX editions_withdrawals_idx, editions_corrections_idx;
DROP TRIGGER is_withdrawn ON editions;
DROP TRIGGER goes_live ON editions;
DROP FUNCTION edition_is_withdrawn();
DROP FUNCTION edition_goes_live();
DROP FUNCTION purge_story(editions, jsonb, jsonb, text[], text[], boolean);
DROP FUNCTION line_of(editions);
DROP FUNCTION lists_of(jsonb, jsonb, jsonb);
DROP TABLE live_lists, live_editions;
  `)
}
