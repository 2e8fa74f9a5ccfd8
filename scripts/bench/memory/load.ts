import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { chmod, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { foldKeyOf, sourceKeyOf } from '@/domain/memory/keys'
import { maskedTokens } from '@/domain/memory/maskedTokens'
import { fold } from '@/domain/text/fold'
import { strictKey } from '@/domain/text/strictKey'
import { arabicOf, type Corpus, englishOf, foldedOf, type Sentence, tokenPlacesOf, tokensOf } from './corpus'

/** The keys of texts that are in their strict form already, by the system's own SHA-256: twenty times as fast. */
const quickKey = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24)

const arrayOf = (items: Iterable<string>): string => `{${[...items].join(',')}}`

const columns =
  'language, kind, source_text, target_text, source_key, fold_key, previous_key, next_key, article, translation, "row", ' +
  'origin, reviewed, by_name, learned_at, tokens, target_tokens'

/** How many units a story of the corpus has. */
const rowsOfStory = 40

function lineOf(corpus: Corpus, sentence: Sentence, place: number): string {
  const [arabic, english] = [arabicOf(corpus, sentence), englishOf(corpus, sentence)]
  const story = Math.floor(place / rowsOfStory) + 1
  return [
    'en',
    'row',
    arabic,
    english,
    quickKey(arabic),
    quickKey(foldedOf(corpus, sentence)),
    '',
    '',
    story,
    story,
    `body:b${place % rowsOfStory}`,
    'human',
    't',
    'مترجمة · Translator',
    '2026-01-01T00:00:00Z',
    arrayOf(tokensOf(corpus, sentence)),
    arrayOf(new Set(english.slice(0, -1).split(' '))),
  ].join('\t')
}

/** The corpus makes keys and tokens in a quicker way than the product: they must be the same. */
export function checkCorpus(corpus: Corpus): void {
  for (let place = 0; place < corpus.sentences.length; place += Math.ceil(corpus.sentences.length / 2_000)) {
    const sentence = corpus.sentences[place] ?? []
    const arabic = arabicOf(corpus, sentence)
    const isSame =
      strictKey(arabic) === arabic &&
      fold(arabic) === foldedOf(corpus, sentence) &&
      sourceKeyOf(arabic) === quickKey(arabic) &&
      foldKeyOf(arabic) === quickKey(foldedOf(corpus, sentence)) &&
      maskedTokens(arabic).tokens.join(' ') === tokensOf(corpus, sentence).join(' ')
    if (!isSame) throw new Error(`the corpus is not what the product would make of it: ${arabic}`)
  }
}

async function writeLines(corpus: Corpus, file: string): Promise<void> {
  const stream = createWriteStream(file)
  const size = 2_000
  for (let from = 0; from < corpus.sentences.length; from += size) {
    const lines = corpus.sentences.slice(from, from + size).map((each, at) => lineOf(corpus, each, from + at))
    if (!stream.write(`${lines.join('\n')}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
  await chmod(file, 0o644)
}

async function countTokens(client: pg.Client, corpus: Corpus): Promise<void> {
  const units = new Uint32Array(corpus.tokens.length)
  for (const sentence of corpus.sentences)
    for (const place of new Set(tokenPlacesOf(corpus, sentence))) units[place] = (units[place] ?? 0) + 1
  await client.query(
    `insert into memory_tokens (language, token, units) select 'en', * from unnest($1::text[], $2::int[]) as t (token, units)
     where units > 0`,
    [corpus.tokens, [...units]],
  )
}

/** Fills an empty memory with the corpus: rows first, indexes after. `client` is the superuser's, who may read files. */
export async function loadCorpus(
  { client, directory }: { client: pg.Client; directory: string },
  corpus: Corpus,
): Promise<void> {
  const file = join(directory, 'corpus.tsv')
  await writeLines(corpus, file)
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename = 'memory_units' and indexname <> 'memory_units_pkey'`,
  )
  for (const { name } of rows) await client.query(`drop index ${client.escapeIdentifier(name)}`)
  await client.query(`copy memory_units (${columns}) from '${file}'`)
  await rm(file)
  await client.query(`set maintenance_work_mem = '512MB'`)
  for (const { definition } of rows) await client.query(definition)
  await countTokens(client, corpus)
  await client.query('vacuum analyze memory_units, memory_tokens')
}
