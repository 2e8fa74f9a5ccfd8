import type { Benchmark, Figure } from './support/benchmark'
import { livePages } from './support/livePages'
import { connections, loadIs, throughputOf } from './support/load'
import { serveBehind, servePlainFiles } from './support/nginx'
import { grouped, perSecond, times } from './support/numbers'
import { renderAll } from './support/renders'
import { answerOf, bodyOf } from './support/wire'

const encodings = ['identity', 'gzip', 'br'] as const
type Encoding = (typeof encodings)[number]
type Answers = Record<Encoding, Buffer>

/** A cached article, alone and behind nginx, beside nginx with the same bytes as plain files; and pages that are not cached. */
export const reader: Benchmark = async ({ newsroom, server }) => {
  const databaseUrl = newsroom.environment.DATABASE_URL
  const paths = await livePages(databaseUrl)
  const page = server.origin + (await longestArabic(server.origin, paths))
  const answers = await answersOf(page)
  const files = { identity: bodyOf(answers.identity), gzip: bodyOf(answers.gzip), br: bodyOf(answers.br) }
  const nginx = await servePlainFiles(files)
  const proxy = await serveBehind(server.origin)
  try {
    const beside = nginx && (await plainAnswers(nginx.origin))
    const figures = [
      ...encodings.map((encoding) => bytesFigure(encoding, answers[encoding], beside?.[encoding])),
      ...(await loadFigures(page, { plain: nginx?.origin, proxy: proxy?.origin })),
    ]
    const renders = await renderAll({ origin: server.origin, paths, databaseUrl })
    const what = `requests for ${paths.length} pages that are not cached`
    return {
      title: 'Reading an article',
      how: howIs({ hasNginx: nginx !== null, renders }),
      figures: [...figures, { what, ours: perSecond(renders.perSecond) }],
    }
  } finally {
    await nginx?.stop()
    await proxy?.stop()
  }
}

async function longestArabic(origin: string, paths: readonly string[]): Promise<string> {
  const arabic = paths.filter((path) => path.startsWith('/ar/') && !path.endsWith('/parallel'))
  const sizes = await Promise.all(arabic.map(async (path) => (await answerOf(origin + path)).length))
  return arabic[sizes.indexOf(Math.max(...sizes))] ?? '/ar'
}

async function answersOf(url: string): Promise<Answers> {
  const ask = (encoding: Encoding) => answerOf(url, { 'Accept-Encoding': encoding })
  return { identity: await ask('identity'), gzip: await ask('gzip'), br: await ask('br') }
}

async function plainAnswers(origin: string): Promise<Answers> {
  const ask = (encoding: Encoding) => answerOf(`${origin}/${encoding}`)
  return { identity: await ask('identity'), gzip: await ask('gzip'), br: await ask('br') }
}

function bytesFigure(encoding: Encoding, answer: Buffer, plain: Buffer | undefined): Figure {
  return {
    what: `bytes of the page on the wire, ${encoding}`,
    ours: `${grouped(answer.length)} (body ${grouped(bodyOf(answer).length)})`,
    ...(plain && { beside: grouped(plain.length), ratio: times(answer.length, plain.length) }),
  }
}

interface Origins {
  plain: string | undefined
  proxy: string | undefined
}

/** Ours alone, ours behind nginx, and the plain file take turns. */
async function loadFigures(page: string, { plain, proxy }: Origins): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const encoding of ['identity', 'br'] as const) {
    const headers = { 'Accept-Encoding': encoding }
    const targets = [
      { name: 'alone', url: page, headers },
      ...(proxy ? [{ name: 'behind nginx', url: proxy + new URL(page).pathname, headers }] : []),
      ...(plain ? [{ name: 'plain', url: `${plain}/${encoding}`, headers: {} }] : []),
    ]
    const rates = await throughputOf(targets)
    const rateOf = (name: string) => rates[targets.findIndex((target) => target.name === name)]
    const other = rateOf('plain')
    for (const name of ['alone', 'behind nginx']) {
      const rate = rateOf(name)
      if (rate === undefined) continue
      const beside = other === undefined ? {} : { beside: perSecond(other), ratio: times(rate, other) }
      figures.push({
        what: `requests for the cached page, ${name}, ${encoding}`,
        ours: perSecond(rate),
        ...beside,
      })
    }
  }
  return figures
}

interface Circumstances {
  hasNginx: boolean
  renders: { count: number; fromCache: number }
}

function howIs({ hasNginx, renders }: Circumstances): string[] {
  return [
    'The longest Arabic page of the demo newsroom.',
    hasNginx
      ? 'Beside it: nginx, one worker, no access log, with the very same bytes as a plain file, headers its own. Behind nginx: set up as docs/nginx.conf says, one worker, too.'
      : 'nginx is not installed here, so nothing is beside it.',
    loadIs,
    'Bytes are whole answers, headers included.',
    'The goals are 1 for alone, and 300/s for what is not cached.',
    `Not cached: all pages are purged, then each is asked for once at ${connections} connections, twelve times over;`,
    `of ${renders.count} answers ${renders.count - renders.fromCache} were rendered for their request.`,
  ]
}
