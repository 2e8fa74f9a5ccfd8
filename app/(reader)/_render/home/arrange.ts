import type { Site, SiteTopic } from '@/newsroom/queries/reader/site'
import type { StoryLine } from '@/newsroom/queries/reader/storyLine'

export interface Band {
  topic: SiteTopic
  stories: StoryLine[]
}

/** Which story stands where on the home page. */
export interface Arrangement {
  lead: StoryLine | null
  latest: StoryLine[]
  picked: StoryLine[]
  bands: Band[]
}

interface Input {
  site: Pick<Site, 'topics' | 'homeLead' | 'homePicks'>
  /** The newest first. */
  newest: readonly StoryLine[]
  /** What an editor chose, as far as it is live in this language, in any order. */
  chosen: readonly StoryLine[]
  /** The newest of each topic, in the order of the topics. */
  topics: readonly (readonly StoryLine[])[]
}

const latestAtMost = 6
const latestAtLeast = 3
/** A full line of pictures, or none: four where there are as many, else three. */
const lines = [4, 3] as const
const perBand = 3

/**
 * The chosen story leads, else the newest; then the latest in order of time, the editor's picks with as many other
 * stories with pictures as fill their line, and each topic's newest stories that do not stand above with a picture.
 */
export function arrange({ site, newest, chosen, topics }: Input): Arrangement {
  const lead = chosen.find(({ article }) => article === site.homeLead) ?? newest[0] ?? null
  const picks = site.homePicks.flatMap((id) => chosen.find(({ article }) => article === id) ?? [])
  const shown = new Set([lead, ...picks].map((story) => story?.article))
  const rest = newest.filter(({ article }) => !shown.has(article))
  const { latest, picked } = aboveTheTopics(
    rest,
    picks.filter((pick) => pick.article !== lead?.article),
  )
  const above = new Set([lead, ...picked].map((story) => story?.article))
  return { lead, latest, picked, bands: bandsOf({ site, topics, above }) }
}

/** The latest beside the lead, and below them a line of pictures that are not among them. */
function aboveTheTopics(
  rest: readonly StoryLine[],
  picks: readonly StoryLine[],
): Pick<Arrangement, 'latest' | 'picked'> {
  for (const count of lines) {
    const missing = Math.max(0, count - picks.length)
    const beside = Math.min(latestAtMost, Math.max(latestAtLeast, rest.length - missing))
    const picked = [...picks, ...rest.slice(beside).filter(({ image }) => image)].slice(0, count)
    if (picked.length === count) return { latest: rest.slice(0, beside), picked }
  }
  return { latest: rest.slice(0, latestAtMost), picked: [...picks] }
}

interface Below {
  site: Input['site']
  topics: Input['topics']
  /** Articles that stand above. */
  above: Set<number | undefined>
}

/** A story of two topics stands in the band of the first. */
function bandsOf({ site, topics, above }: Below): Band[] {
  const shown = new Set(above)
  const bands = site.topics.map((topic, index) => {
    const own = (topics[index] ?? []).filter(({ article }) => !shown.has(article)).slice(0, perBand)
    for (const { article } of own) shown.add(article)
    return { topic, stories: own }
  })
  return bands.filter((band) => band.stories.length > 0)
}
