import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Stems of Arabic words as before, and what becomes of the others. */
const stemWith = (others: string) =>
  sql.raw(`
CREATE OR REPLACE FUNCTION stem(token text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  ending constant text := '(?:(?<=..)[هي]|(?<=...)(?:ات|ون|ين|ها|هم|ا)|(?<=....)(?<!^و...)ان|(?<=..[^ا])ت(?:ه|ها|هم|ين|ان))$';
  t text := token;
BEGIN
  IF t ~ '^[ء-ي]+$' THEN
    IF t ~ '^[وفبكلا]' THEN t := regexp_replace(t, '^(?:[وف]?(?:ال|بال|كال|لل))+(?=..)(?!له$)', ''); END IF;
    FOR endings IN 1..4 LOOP
      EXIT WHEN right(t, 1) NOT IN ('ه', 'ي', 'ت', 'ن', 'ا', 'م');
      t := regexp_replace(t, ending, '');
    END LOOP;
    IF left(t, 1) = 'و' THEN t := regexp_replace(t, '^و+(?=...)', ''); END IF;
    RETURN t;
  ${others}
  END IF;
  RETURN replace(t, '%', '');
END $$`)

const verbs = `ELSIF t ~ '^[a-z]{4,}$' THEN
    RETURN english_stem(t);`

const plurals = `ELSIF t ~ '^[a-z]{3,}s$' THEN
    RETURN regexp_replace(regexp_replace(t, '(?<![ae])ies$', 'ys'), '(?<![us])s$', '');`

const fillEnglish = sql`
DELETE FROM live_words WHERE language = 'en';
SELECT keep_words(e) FROM editions e
  WHERE e.language = 'en' AND e.withdrawn_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM editions newer WHERE newer.article = e.article AND newer.language = e.language AND newer.id > e.id)`

/** Readers who search for "flooding" find "floods" and "flooded": English stems lose the endings of verbs as well. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE FUNCTION english_stem(word text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  open_syllable constant text := '^[^aeiouy]+[aeiouy][^aeiouwxy]$';
  t text := word;
  rest text;
BEGIN
  IF right(t, 1) = 's' THEN
    t := regexp_replace(regexp_replace(t, '^(.)ies$', '\\1ie'), '(?<![ae])ies$', 'y');
    t := regexp_replace(t, '(?<![us])s$', '');
  END IF;
  IF t ~ 'eed$' THEN
    IF t ~ '[^aeiouyc]eed$' AND left(t, -3) ~ '[aeiouy]' THEN t := left(t, -1); END IF;
  ELSIF t ~ 'ied$' THEN t := regexp_replace(regexp_replace(t, '^(.)ied$', '\\1ie'), 'ied$', 'y');
  ELSIF t ~ '...(?:ed|ing)$' AND t NOT IN ('evening', 'united') THEN
    rest := regexp_replace(t, '(?:ed|ing)$', '');
    IF rest ~ open_syllable THEN t := rest || 'e';
    ELSIF rest ~ '[aeiouy]' THEN t := rest;
    END IF;
  END IF;
  IF t ~ '...e$' THEN
    rest := left(t, -1);
    IF rest ~ '[aeiouy][^aeiouy]' AND rest !~ open_syllable THEN t := rest; END IF;
  END IF;
  RETURN regexp_replace(t, '(?<=..)([^aeiouy])\\1$', '\\1');
END $$`)
  await db.execute(stemWith(verbs))
  await db.execute(fillEnglish)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(stemWith(plurals))
  await db.execute(sql`DROP FUNCTION english_stem(text)`)
  await db.execute(fillEnglish)
}
