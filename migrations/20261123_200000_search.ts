import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * How readers search. `fold` and `stem` exist twice, here and in `domain/text`; a test holds them together. `live_words`
 * has the stems of what readers see now, those of titles and standfirsts with `^` as well, kept by triggers on `editions`;
 * `search_words` has every word that was ever printed, for misspellings.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE FUNCTION letters_of(source text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT string_agg(CASE WHEN letter ~ '[\\uFB50-\\uFBB1\\uFBD3-\\uFD3D\\uFD50-\\uFDEF\\uFE70-\\uFEFC]'
    THEN normalize(letter, NFKC) ELSE letter END, '' ORDER BY place)
  FROM unnest(string_to_array(source, NULL)) WITH ORDINALITY AS each (letter, place)
$$;

CREATE FUNCTION plain_letters(source text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  t text := source;
BEGIN
  IF t ~ '[\\uFB50-\\uFBB1\\uFBD3-\\uFD3D\\uFD50-\\uFDEF\\uFE70-\\uFEFC]' THEN t := letters_of(t); END IF;
  t := regexp_replace(t, '[\\u0001-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u034F\\u061C\\u0640'
    '\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]+', '', 'g');
  t := normalize(translate(lower(normalize(t, NFC)), 'ς', 'σ'), NFD);
  t := regexp_replace(t, '[\\u0300-\\u036F\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E8'
    '\\u06EA-\\u06ED\\u08D3-\\u08E1\\u08E3-\\u08FF]+', '', 'g');
  RETURN replace(normalize(t, NFC), 'ﷲ', 'الله');
END $$;

CREATE FUNCTION fold(source text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  t text := source;
BEGIN
  IF t ~ '[^\\n -~\\u00AB\\u00BB\\u060C\\u061B\\u061F\\u0621-\\u063A\\u0640-\\u0652\\u0660-\\u066C\\u2010-\\u2026]' THEN
    t := plain_letters(t);
  END IF;
  t := translate(lower(t),
    'ىةأإآئؤٱیېھہەکگپچڤ٫٬٪٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹' || U&'\\0640\\064B\\064C\\064D\\064E\\064F\\0650\\0651\\0652',
    'يهااايوايي' || 'هههككبجف' || '.,%01234567890123456789');
  IF t ~ '[0-9],[0-9]' THEN
    t := regexp_replace(t, '(?<=[0-9]),(?=[0-9]{3}(?![0-9]))', '', 'g');
    t := regexp_replace(t, '(?<=[0-9]),(?=[0-9]{1,2}(?![0-9]))', '.', 'g');
  END IF;
  IF position('.' IN t) > 0 THEN t := regexp_replace(t, '(?<![0-9])\\.|\\.(?![0-9])', ' ', 'g'); END IF;
  RETURN btrim(regexp_replace(t, '[^[:alnum:]%.]+', ' ', 'g'), ' ');
END $$;

CREATE FUNCTION stem(token text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
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
  ELSIF t ~ '^[a-z]{3,}s$' THEN
    RETURN regexp_replace(regexp_replace(t, '(?<![ae])ies$', 'ys'), '(?<![us])s$', '');
  END IF;
  RETURN replace(t, '%', '');
END $$;

CREATE FUNCTION stems(token text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  found text[] := ARRAY[stem(token)];
  other text;
BEGIN
  IF found[1] = '' THEN RETURN '{}'; END IF;
  IF token !~ '^[وفبكل][ء-ي]{2,}$' THEN RETURN found; END IF;
  IF token ~ '^[وف]?لل..' THEN
    other := stem(regexp_replace(token, '^[وف]?لل', 'ل'));
    IF length(other) >= 3 THEN found := found || other; END IF;
  ELSIF token !~ '^[وف]?(?:ال|بال|كال)..' THEN
    IF token ~ '^و....' THEN
      other := stem(substr(token, 2));
      IF length(other) >= 3 THEN found := found || other; END IF;
    END IF;
    IF token ~ '^(?:[وف]?[بكل]|ف)....' THEN
      other := stem(regexp_replace(token, '^(?:[وف]?[بكل]|ف)(?=....)', ''));
      IF length(other) >= 4 THEN found := found || other; END IF;
    END IF;
  END IF;
  RETURN found;
END $$;

CREATE FUNCTION tokens_of(source text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT token), '{}') FROM unnest(string_to_array(fold(source), ' ')) AS token
  WHERE token <> '%' AND length(token) BETWEEN 1 AND 64
$$;

CREATE FUNCTION body_text(content jsonb) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT string_agg(CASE node->>'type'
    WHEN 'text' THEN node->>'text'
    WHEN 'upload' THEN concat(E'\n', node->'fields'->>'caption', E'\n')
    WHEN 'quote' THEN concat(E'\n', node->'$'->>'by', E'\n')
    ELSE E'\n' END, '')
  FROM jsonb_path_query(content, 'strict $.body.root.children[*].** ? (@.type == "text" || @.type == "linebreak"
    || @.type == "paragraph" || @.type == "heading" || @.type == "quote" || @.type == "listitem"
    || @.type == "upload")') AS node
$$;

CREATE FUNCTION margin_text(content jsonb) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT concat_ws(E'\n', content->>'dateline', content->'leadImage'->>'caption',
    (SELECT string_agg(value->>'caption', E'\n') FROM jsonb_each(coalesce(content->'captions', '{}'))),
    (SELECT string_agg(value, E'\n') FROM jsonb_each_text(coalesce(content->'attributions', '{}'))))
$$;

CREATE TABLE live_words (
  edition integer PRIMARY KEY,
  article integer NOT NULL,
  language text NOT NULL,
  first_published_at timestamp(3) with time zone NOT NULL,
  topics integer[] NOT NULL,
  words tsvector NOT NULL,
  UNIQUE (article, language)
);
ALTER TABLE live_words ALTER COLUMN words SET STORAGE EXTERNAL;
CREATE TABLE search_words (
  language text NOT NULL,
  word text NOT NULL,
  PRIMARY KEY (language, word)
);

CREATE FUNCTION keep_words(e editions) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  head text[] := tokens_of(concat_ws(E'\n', e.title, e.content->>'standfirst'));
  tokens text[] := head || tokens_of(concat_ws(E'\n', margin_text(e.content), body_text(e.content)));
BEGIN
  INSERT INTO live_words VALUES (e.id, e.article, e.language, e.first_published_at,
    ARRAY(SELECT jsonb_array_elements_text(e.topics)::int),
    array_to_tsvector(ARRAY(
      SELECT each FROM unnest(tokens) AS token, unnest(stems(token)) AS each
      UNION ALL SELECT '^' || each FROM unnest(head) AS token, unnest(stems(token)) AS each)));
  INSERT INTO search_words SELECT e.language, token FROM (SELECT DISTINCT unnest(tokens) AS token) AS new
    WHERE token ~ '^[[:alpha:]]{3,32}$' ORDER BY token
    ON CONFLICT DO NOTHING;
END $$;

CREATE FUNCTION edition_is_searched() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM live_words WHERE article = NEW.article::int AND language = NEW.language;
  IF NEW.withdrawn_at IS NULL THEN PERFORM keep_words(NEW); END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION edition_is_not_searched() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM live_words WHERE edition = NEW.id;
  RETURN NULL;
END $$;

SELECT keep_words(e) FROM editions e
  WHERE e.withdrawn_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM editions newer WHERE newer.article = e.article AND newer.language = e.language AND newer.id > e.id);

CREATE TRIGGER is_searched AFTER INSERT ON editions FOR EACH ROW EXECUTE FUNCTION edition_is_searched();
CREATE TRIGGER is_not_searched AFTER UPDATE OF withdrawn_at ON editions
  FOR EACH ROW EXECUTE FUNCTION edition_is_not_searched();
CREATE INDEX live_words_ar_idx ON live_words USING gin (words) WITH (fastupdate = off) WHERE language = 'ar';
CREATE INDEX live_words_en_idx ON live_words USING gin (words) WITH (fastupdate = off) WHERE language = 'en';
CREATE INDEX search_words_trigram_idx ON search_words USING gin (word gin_trgm_ops);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP TRIGGER is_not_searched ON editions;
DROP TRIGGER is_searched ON editions;
DROP FUNCTION edition_is_not_searched();
DROP FUNCTION edition_is_searched();
DROP FUNCTION keep_words(editions);
DROP TABLE search_words, live_words;
DROP FUNCTION margin_text(jsonb);
DROP FUNCTION body_text(jsonb);
DROP FUNCTION tokens_of(text);
DROP FUNCTION stems(text);
DROP FUNCTION stem(text);
DROP FUNCTION fold(text);
DROP FUNCTION plain_letters(text);
DROP FUNCTION letters_of(text);
  `)
}
