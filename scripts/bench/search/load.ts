import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { chmod, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { bodyWith, paragraph } from '@/domain/segments/nodes'
import type { Language } from '@/domain/workflow/languages'
import { type Corpus, type Text, wordsAs } from './corpus'

/** How much is loaded: every article in Arabic, the first of every so many in English as well. */
export interface Size {
  articles: number
  englishEvery: number
  topics: number
}

/** What the vocabulary takes. */
const isWord = /^\p{Alphabetic}{3,32}$/u

/** COPY's text format. */
const cell = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('\t', ' ').replaceAll('\n', ' ')

const firstDay = Date.UTC(2016, 0, 1)
const minutesBetween = 50

const publishedAt = (article: number): string =>
  new Date(firstDay + article * minutesBetween * 60_000).toISOString()

const topicOf = (article: number, { topics }: Size): number => 1 + (article % topics)

export const topicSlug = (topic: number): string => `t${topic}`

function contentOf(corpus: Corpus, language: Language, { title, standfirst, paragraphs }: Text) {
  const blocks = paragraphs.map((words, at) =>
    paragraph(`${wordsAs(corpus, language, words)}.`, {
      bid: `b${at}`,
      ...(language === 'en' && { from: [`body:b${at}`] }),
    }),
  )
  return {
    title: wordsAs(corpus, language, title),
    standfirst: wordsAs(corpus, language, standfirst),
    dateline: '',
    slug: '',
    ...(language === 'ar' ? { leadImage: null } : { captions: {}, attributions: {} }),
    body: bodyWith(blocks, language === 'ar' ? 'rtl' : 'ltr'),
  }
}

/** What `keep_words` makes of the same text: the marked stems, and the words. */
function wordsOf(corpus: Corpus, language: Language, { title, standfirst, paragraphs }: Text) {
  const formsOf = (words: readonly number[]) =>
    [...new Set(words)].flatMap((word) => corpus.forms[language][word] ?? [])
  const head = formsOf([...title, ...standfirst])
  const all = formsOf([title, standfirst, ...paragraphs].flat())
  const stems = [
    ...all.flatMap(({ stems }) => stems),
    ...head.flatMap(({ stems }) => stems.map((stem) => `^${stem}`)),
  ]
  return { stems: new Set(stems), tokens: all.map(({ token }) => token) }
}

const editionColumns =
  'id, article, language, title, slug, content, printed, topics, source_ids, media, segments, equivalences, approved_by, words, first_published_at, published_at'

/** Every word that was printed, by its language. */
type Printed = Record<Language, Set<string>>

function rowsOf(corpus: Corpus, size: Size, edition: { id: number; article: number; language: Language }) {
  const { id, article, language } = edition
  const text = corpus.textOf(article)
  const content = contentOf(corpus, language, text)
  const { stems, tokens } = wordsOf(corpus, language, text)
  const topic = topicOf(article, size)
  const at = publishedAt(article)
  const printed = { writers: [], translator: null, reviewer: null, sources: [], topics: [], images: [] }
  const cells = [content.title, `s${article}`, JSON.stringify(content), JSON.stringify(printed), `[${topic}]`]
  return {
    edition: [id, article, language, ...cells.map(cell), '[]', '[]', '[]', '[]', '{}', 250, at, at].join(
      '\t',
    ),
    words: [id, article, language, at, `{${topic}}`, [...stems].map((each) => `'${each}'`).join(' ')].join(
      '\t',
    ),
    tokens,
  }
}

function* editionsOf({ articles, englishEvery }: Size) {
  let id = 0
  for (let article = 1; article <= articles; article += 1) {
    yield { id: ++id, article, language: 'ar' as const }
    if (article % englishEvery === 0) yield { id: ++id, article, language: 'en' as const }
  }
}

async function writeFiles(corpus: Corpus, size: Size, files: { editions: string; words: string }) {
  const printed: Printed = { ar: new Set(), en: new Set() }
  const streams = { editions: createWriteStream(files.editions), words: createWriteStream(files.words) }
  const write = async (stream: keyof typeof streams, line: string) => {
    if (!streams[stream].write(`${line}\n`)) await once(streams[stream], 'drain')
  }
  let count = 0
  for (const edition of editionsOf(size)) {
    const rows = rowsOf(corpus, size, edition)
    await write('editions', rows.edition)
    await write('words', rows.words)
    for (const token of rows.tokens) printed[edition.language].add(token)
    count += 1
  }
  for (const [name, stream] of Object.entries(streams)) {
    stream.end()
    await once(stream, 'finish')
    await chmod(name === 'editions' ? files.editions : files.words, 0o644)
  }
  return { count, printed }
}

/** A sample of what was loaded is what the database makes of the same editions by itself. */
async function checkWords(client: pg.Client): Promise<void> {
  await client.query('begin')
  await client.query('create temporary table loaded as select * from live_words where edition % 997 = 1')
  await client.query('delete from live_words where edition % 997 = 1')
  await client.query('select keep_words(e) from editions e where id % 997 = 1')
  const { rows } = await client.query<{ differ: string }>(
    `select count(*) as differ from live_words w full join loaded l using (edition)
     where edition % 997 = 1 and (w.words is distinct from l.words or w.topics is distinct from l.topics)`,
  )
  await client.query('rollback')
  if (Number(rows[0]?.differ) > 0)
    throw new Error(`${rows[0]?.differ} stories have other words than the database would give them`)
}

/** Fills an empty database with the corpus: rows first, indexes after. `client` is the superuser's, who may read files. */
export async function loadCorpus(
  { client, directory }: { client: pg.Client; directory: string },
  corpus: Corpus,
  size: Size,
): Promise<void> {
  const files = { editions: join(directory, 'editions.tsv'), words: join(directory, 'words.tsv') }
  const { count, printed } = await writeFiles(corpus, size, files)
  await client.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB'`)
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes where tablename = 'live_words' and indexdef like '%gin%'`,
  )
  for (const { name } of rows) await client.query(`drop index ${client.escapeIdentifier(name)}`)
  await client.query(`copy editions (${editionColumns}) from '${files.editions}'`)
  await client.query(`copy live_words from '${files.words}'`)
  await Promise.all(Object.values(files).map((file) => rm(file)))
  await client.query(`select setval('editions_id_seq', ${count})`)
  await client.query(
    `insert into live_editions select e.id, e.article, e.language, e.first_published_at, e.published_at, line_of(e) from editions e`,
  )
  for (const [language, words] of Object.entries(printed))
    await client.query('insert into search_words select $1, unnest($2::text[])', [
      language,
      [...words].filter((word) => isWord.test(word)),
    ])
  await client.query(
    `insert into topics (id, name_ar, name_en, slug, "order")
     select n, 'قسم ' || n, 'Topic ' || n, '${topicSlug(0).slice(0, -1)}' || n, n from generate_series(1, ${size.topics}) n`,
  )
  for (const { definition } of rows) await client.query(definition)
  await client.query('vacuum analyze live_words, live_editions, editions, search_words')
  await checkWords(client)
}

/** Prints one story of some 500 words as the newsroom does, through the triggers; returns the milliseconds. */
export async function publishOnce(
  client: pg.Client,
  corpus: Corpus,
  { article, topic }: { article: number; topic: number },
): Promise<number> {
  const [one, other] = [corpus.textOf(article), corpus.textOf(article + 1_000_000)]
  const content = contentOf(corpus, 'ar', { ...one, paragraphs: [...one.paragraphs, ...other.paragraphs] })
  const printed = { writers: [], translator: null, reviewer: null, sources: [], topics: [], images: [] }
  const started = performance.now()
  await client.query(
    `insert into editions (article, language, title, slug, content, printed, topics, source_ids, media, segments, equivalences,
       approved_by, words, first_published_at, published_at)
     values ($1, 'ar', $2, $3, $4, $5, $6, '[]', '[]', '[]', '[]', '{}', 500, now(), now())`,
    [article, content.title, `s${article}`, content, printed, JSON.stringify([topic])],
  )
  return performance.now() - started
}
