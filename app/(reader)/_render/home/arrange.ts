import type { SiteTopic } from '@/newsroom/queries/reader/site'
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
  /** The newest first. */
  stories: readonly StoryLine[]
  topics: readonly SiteTopic[]
  /** The article that an editor chose. */
  chosen: number | null
}

const latestAtMost = 6
const latestAtLeast = 3
/** A full line of pictures, or none: four where there are as many, else three. */
const lines = [4, 3] as const
const perBand = 3

/**
 * The chosen story leads, else the newest; then the latest in order of time, stories with pictures that are not among
 * them, and each topic's newest stories that do not stand above with a picture.
 */
export function arrange({ stories, topics, chosen }: Input): Arrangement {
  const lead = stories.find(({ article }) => article === chosen) ?? stories[0] ?? null
  const rest = stories.filter((story) => story !== lead)
  const { latest, picked } = aboveTheTopics(rest)
  const bands = bandsOf({ topics, stories: rest, shown: new Set(picked) })
  return { lead, latest, picked, bands }
}

/** The latest beside the lead, and below them a line of pictures that are not among them. */
function aboveTheTopics(rest: readonly StoryLine[]): Pick<Arrangement, 'latest' | 'picked'> {
  for (const count of lines) {
    const beside = Math.min(latestAtMost, Math.max(latestAtLeast, rest.length - count))
    const picked = rest.slice(beside).filter(hasPicture).slice(0, count)
    if (picked.length === count) return { latest: rest.slice(0, beside), picked }
  }
  return { latest: rest.slice(0, latestAtMost), picked: [] }
}

interface Rest {
  topics: readonly SiteTopic[]
  stories: readonly StoryLine[]
  shown: Set<StoryLine>
}

/** A story of two topics stands in the band of the first. */
function bandsOf({ topics, stories, shown }: Rest): Band[] {
  const bands = topics.map((topic) => {
    const own = stories.filter((story) => !shown.has(story) && isIn(story, topic)).slice(0, perBand)
    for (const story of own) shown.add(story)
    return { topic, stories: own }
  })
  return bands.filter((band) => band.stories.length > 0)
}

function hasPicture({ printed }: StoryLine): boolean {
  return printed.images.some(({ id }) => id === 'lead')
}

function isIn({ printed }: StoryLine, { id }: SiteTopic): boolean {
  return printed.topics.some((topic) => topic.id === id)
}
