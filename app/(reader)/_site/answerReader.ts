import type { Payload } from 'payload'
import type { Language } from '@/domain/workflow/languages'
import { homePath } from '@/newsroom/editions/paths'
import { isDatabaseAway } from '../_cache/databaseAway'
import type { Answer } from '../_cache/negotiate'
import { servePage } from '../_cache/render'
import { deskImage } from '../_pages/image'
import { notFoundPage } from '../_pages/notFound'
import { faultPage } from '../_pages/plain'
import { addresses } from './addresses'
import type { Asked } from './asked'
import { languageOf, preferredLanguage } from './language'
import { type Match, matchAddress } from './match'

/** Answers a request for a public document: from the cache, by making it, or with what stands in its place. */
export async function answerReader(payloadHere: () => Promise<Payload>, asked: Asked): Promise<Answer> {
  const { target } = asked
  try {
    if (/^\/(?:\?|$)/.test(target)) return toLanguage(asked)
    const tidy = /^(\/[^?]*?)\/+(\?.*)?$/.exec(target)
    if (tidy) return movedTo(`${tidy[1]}${tidy[2] ?? ''}`)
    const match = matchAddress(addresses, target)
    const found = match && (await pageOf(payloadHere, asked, match))
    return found ?? (await notFound(payloadHere, asked))
  } catch (error) {
    console.error(error)
    return faultPage({ isTemporary: isDatabaseAway(error), target })
  }
}

async function pageOf(
  payloadHere: () => Promise<Payload>,
  asked: Asked,
  match: Match,
): Promise<Answer | null> {
  const { address, key, ...visit } = match
  const page = await servePage({
    key,
    ...packingOf(asked),
    render: async (tags) => address.page({ ...visit, tags, payload: await payloadHere() }),
  })
  if (page || address.pattern !== '/img/:file') return page
  return deskImage(await payloadHere(), { file: match.params.file ?? '', cookie: asked.header('cookie') })
}

/** One page in each language stands for every address at which there is nothing. */
async function notFound(payloadHere: () => Promise<Payload>, asked: Asked): Promise<Answer> {
  const language: Language = languageOf(asked.target, asked.header('accept-language'))
  const answer = await servePage({
    key: `404 ${language}`,
    ...packingOf(asked),
    render: async (tags) => notFoundPage(await payloadHere(), language, tags),
  })
  if (!answer) throw new Error('the page for missing pages is missing')
  return answer
}

const packingOf = ({ header }: Asked) => ({
  acceptEncoding: header('accept-encoding'),
  ifNoneMatch: header('if-none-match'),
})

/** The front page in the reader's language. */
function toLanguage({ header }: Asked): Answer {
  const headers = {
    Location: homePath(preferredLanguage(header('accept-language'))),
    Vary: 'Accept-Language',
    'Cache-Control': 'private, max-age=0',
  }
  return { status: 302, headers, body: null }
}

function movedTo(to: string): Answer {
  // Two slashes at the beginning would lead to another site.
  const path = to.replace(/^\/+/, '/')
  return { status: 308, headers: { Location: path, 'Cache-Control': 'no-store' }, body: null }
}
