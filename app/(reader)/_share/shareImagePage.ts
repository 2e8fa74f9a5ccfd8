import type { Payload } from 'payload'
import { sharePath } from '@/newsroom/editions/paths'
import { mediaTag, storyTag } from '@/newsroom/editions/tags'
import { loadSharedStory, type SharedStory } from '@/newsroom/queries/reader/shareImage'
import type { Rendered } from '../_cache/render'
import { readings } from '../_render/reading'
import { mediaFile } from '../_site/mediaFile'
import type { Visit } from '../_site/visit'
import { atMost } from './atMost'
import { drawShareImage } from './drawing'
import type { Picture } from './pictureColumn'

/** A new edition has a picture of its own; only its topic's name and its pair can change. */
const maxAge = 600

/** Drawing takes a tenth of a second of a core: a crowd of them must not keep readers waiting. */
const inTurn = atMost(2)

/**
 * The picture beside shared links of a live edition: `{article}-{edition}.png`. Links that were shared before a correction
 * lead to the picture of today.
 */
export async function shareImage({ payload, language, params, tags }: Visit): Promise<Rendered> {
  const [, article, edition] = /^([1-9]\d{0,8})-([1-9]\d{0,8})\.png$/.exec(params.file ?? '') ?? []
  if (!article || !edition) return { is: 'missing' }
  const wanted = { article: Number(article), edition: Number(edition), language }
  const story = await loadSharedStory(payload, wanted)
  if (!story) return { is: 'missing' }
  const { edition: live } = story
  if (live !== wanted.edition)
    return { is: 'redirect', to: sharePath(language, { ...wanted, edition: live }) }
  tags.add(storyTag(wanted.article))
  if (story.lead) tags.add(mediaTag(story.lead.media))
  const body = await inTurn(async () => drawShareImage(await sharedIn(payload, language, story)))
  // There is one for every story that ever went out, and few are asked for twice.
  return { is: 'page', page: { status: 200, type: 'image/png', body, headers, maxAge, isPassing: true } }
}

const headers = {
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
}

async function sharedIn(payload: Payload, language: Visit['language'], story: SharedStory) {
  const { title, topics, isPaired, lead } = story
  const { t } = readings[language]
  return {
    language,
    title,
    topic: topics[0]?.[language] ?? '',
    pair: isPaired ? t('story.both') : '',
    name: t('share.name'),
    picture: lead && (await pictureOf(payload, lead)),
  }
}

type Lead = NonNullable<SharedStory['lead']>

async function pictureOf(payload: Payload, { filename, focalX, focalY }: Lead): Promise<Picture | null> {
  const file = await mediaFile(payload, filename)
  return file && { file, focalX, focalY }
}
