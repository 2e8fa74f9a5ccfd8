import type { Payload } from 'payload'
import pg from 'pg'
import { readQuery } from '@/domain/search/readQuery'
import { searchEditions } from '@/newsroom/queries/reader/searchEditions'
import { withClient } from '../postgres/connect'
import { patient, startTemporaryServer, type TemporaryServer } from '../postgres/temporary'
import { makeMigratedDatabase } from '../testing/template'
import { type Corpus, corpusOf } from './search/corpus'
import { loadCorpus, publishOnce } from './search/load'
import { makePeer, peerSize, searchPeer } from './search/peer'
import { type Asked, kinds } from './search/queries'
import type { Benchmark, Figure } from './support/benchmark'
import { grouped, milliseconds, quantile, times } from './support/numbers'

const size = { articles: 100_000, englishEvery: 4, topics: 8 }
const askedOfKind = 100
const published = 40
const database = 'search'

/** Readers' search over 100,000 published stories. */
export const search: Benchmark = async () => {
  const corpus = corpusOf()
  const server = await startTemporaryServer(patient)
  try {
    await makeMigratedDatabase(server, database)
    const publishing = await fill(server, corpus)
    const figures = await measure(server, corpus)
    return {
      title: `Search over ${grouped(size.articles)} stories`,
      how,
      figures: [...figures, ...publishing],
    }
  } finally {
    await server.stop()
  }
}

/** Loads the corpus, and publishes a few stories more as the newsroom does, through the triggers. */
async function fill(server: TemporaryServer, corpus: Corpus): Promise<Figure[]> {
  const url = new URL(server.superuserUrl)
  url.pathname = `/${database}`
  const spans: number[] = []
  await withClient(url.href, async (client) => {
    await loadCorpus({ client, directory: server.directory }, corpus, size)
    await makePeer(client)
  })
  await withClient(url.href, async (client) => {
    for (let more = 1; more <= published; more += 1)
      spans.push(await publishOnce(client, corpus, { article: size.articles + more, topic: 1 }))
  })
  return [
    {
      what: 'printing a story of 500 words with all that is kept of it, median',
      ours: milliseconds(quantile(spans, 0.5)),
    },
    {
      what: 'printing a story of 500 words with all that is kept of it, p95',
      ours: milliseconds(quantile(spans, 0.95)),
    },
  ]
}

async function measure(server: TemporaryServer, corpus: Corpus): Promise<Figure[]> {
  const pool = new pg.Pool({ connectionString: server.environmentFor(database).DATABASE_URL, max: 1 })
  try {
    return await figuresOf(pool, corpus)
  } finally {
    await pool.end()
  }
}

async function figuresOf(pool: pg.Pool, corpus: Corpus): Promise<Figure[]> {
  const asked = Object.entries(kinds).flatMap(([kind, make]) =>
    Array.from({ length: askedOfKind }, () => ({ kind, asked: make(corpus) })),
  )
  const mixed = asked.toSorted(() => corpus.random() - 0.5)
  const spans = new Map<string, number[]>(Object.keys(kinds).map((kind) => [kind, []]))
  const peers: number[] = []
  for (const { asked } of mixed.slice(0, 60)) await searchAs(pool, asked)
  for (const { kind, asked } of mixed) {
    spans.get(kind)?.push(await timed(() => searchAs(pool, asked)))
    if (asked.topic === null && asked.from === null)
      peers.push(await timed(() => searchPeer(pool, asked.typed)))
  }
  return [
    ...figures('all searches', [...spans.values()].flat(), peers),
    ...[...spans].flatMap(([kind, of]) => figures(kind, of).slice(0, 2)),
  ]
}

/** What the page of results asks for; the query functions know of Payload only its pool. */
const searchAs = (pool: pg.Pool, { typed, ...more }: Asked) =>
  searchEditions({ db: { pool } } as unknown as Payload, { language: 'ar', query: readQuery(typed), ...more })

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await ask()
  return performance.now() - started
}

const shares = [
  ['median', 0.5],
  ['p95', 0.95],
  ['most', 1],
] as const

const figures = (what: string, ours: readonly number[], other?: readonly number[]): Figure[] =>
  shares.map(([name, share]) => {
    const mine = quantile(ours, share)
    const theirs = other ? quantile(other, share) : null
    return {
      what: `${what}, ${name}`,
      ours: milliseconds(mine),
      ...(theirs !== null && { beside: milliseconds(theirs), ratio: times(mine, theirs) }),
    }
  })

const how = [
  `${grouped(askedOfKind)} searches of each of ${Object.keys(kinds).length} kinds, in a mixed order on one connection, after 60 that nobody counted: the query,`,
  'the ten stories of the page with their whole text, and the paragraph with its marks, all in this process.',
  `The corpus is this benchmark’s own: ${grouped(size.articles)} stories of some 250 Arabic words in the frequencies of running text, over a`,
  `vocabulary of ${grouped(60_000)} words with and without clitics, one of ${size.englishEvery} in English as well. The rows are copied in and indexed`,
  'after; of every 997th the database makes the words again by its own functions, and they are the same.',
  `Beside it: the newest ten by to_tsvector('arabic') over a tenth of the stories (${grouped(peerSize)}), without marks, topics and dates,`,
  'titles first, and misspellings.',
  'The goal is 50 ms for the p95 of all searches.',
]
