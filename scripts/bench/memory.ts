import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import pg from 'pg'
import { exactUnits } from '@/newsroom/memory/exactUnits'
import { likeIds } from '@/newsroom/memory/likeUnits'
import { matchesFor } from '@/newsroom/memory/matchesFor'
import { withClient } from '../postgres/connect'
import { patient, startTemporaryServer, type TemporaryServer } from '../postgres/temporary'
import { makeMigratedDatabase } from '../testing/template'
import { arabicOf, type Corpus, corpusOf } from './memory/corpus'
import { checkCorpus, loadCorpus } from './memory/load'
import { makePeer, nearestByTrigrams, peerSize } from './memory/peer'
import { drawn, perturbed } from './memory/queries'
import { recallOf } from './memory/recall'
import { inTurns, spanFigures } from './memory/turns'
import type { Benchmark, Figure } from './support/benchmark'
import { grouped } from './support/numbers'

const units = 1_000_000
const asked = 240
const askedOfPeer = 30
const rounds = 2
const top = 5

const database = 'memory'
const scope = { language: 'en', own: null }

/** A translation memory of a million units: how fast it answers, and how much of what is alike it finds. */
export const memory: Benchmark = async () => {
  const corpus = corpusOf(units)
  checkCorpus(corpus)
  const server = await startTemporaryServer(patient)
  try {
    await fill(server, corpus)
    const figures = await measure(server, corpus)
    return { title: `A translation memory of ${grouped(units)} units`, how, figures }
  } finally {
    await server.stop()
  }
}

async function fill(server: TemporaryServer, corpus: Corpus): Promise<void> {
  await makeMigratedDatabase(server, database)
  const url = new URL(server.superuserUrl)
  url.pathname = `/${database}`
  await withClient(url.href, async (client) => {
    await loadCorpus({ client, directory: server.directory }, corpus)
    await makePeer(client)
  })
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
  const db = drizzle(pool)
  const same = drawn(corpus, asked).map((sentence) => arabicOf(corpus, sentence))
  const queries = perturbed(corpus, asked)
  const texts = queries.map((sentence) => arabicOf(corpus, sentence))
  const like = (text: string) => likeIds(db, { ...scope, text, most: top })
  const alone = (text: string) => ({ text, previousKey: '', nextKey: '' })
  const byId = () =>
    pool.query('select * from memory_units where id = $1', [1 + Math.floor(Math.random() * units)])
  await inTurns({ like: { texts, ask: like } }, 1)
  const spans = await inTurns(
    {
      same: { texts: same, ask: (text) => exactUnits(db, { ...scope, texts: [alone(text)] }) },
      byId: { texts: same, ask: byId },
      like: { texts, ask: like },
      peer: { texts: texts.slice(0, askedOfPeer), ask: (text) => nearestByTrigrams(pool, text, top) },
      all: { texts, ask: (text) => matchesFor(db, { ...scope, text, previous: '', next: '' }) },
    },
    rounds,
  )
  const search = (query: (typeof queries)[number]) => like(arabicOf(corpus, query))
  const recall = await recallOf({ corpus, queries, search, most: top })
  return [
    ...spanFigures('the same Arabic', spans.same, spans.byId),
    ...spanFigures(`the ${top} most alike`, spans.like, spans.peer),
    ...spanFigures('all that the panel shows for a row', spans.all),
    { what: `recall of the ${top} most alike from 70 on`, ours: `${(100 * recall).toFixed(1)} %` },
  ]
}

const how = [
  `${asked} sentences of the corpus as they stand, and as many with one to three changes (another word, one more, one less,`,
  `two in another order, other numbers); ${rounds} rounds in turns on one connection, after one that nobody counted.`,
  `The corpus is this benchmark’s own: ${grouped(units)} Arabic sentences of 4 to 30 words in the frequencies of running`,
  'text, a fifth of them after an earlier one, with English of their own.',
  'Beside the same Arabic: reading a row of the same table by its id.',
  `Beside what is alike: the ${top} nearest by pg_trgm over a GiST index of ${grouped(peerSize)} of the units, a tenth of them.`,
  `Recall: against the best ${top} scores from 70 on among all units, for each of the changed sentences; only units that`,
  'share too few words to reach 70 are not compared, which is certain (bruteForce.ts).',
  'The goals are 5 ms for the p95 of the same, 50 ms for the p95 of what is alike, and 95 % of recall.',
]
