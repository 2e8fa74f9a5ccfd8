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
const latestAtLeast = 4
const pickedAtMost = 4
const perBand = 3

/**
 * The chosen story leads, else the newest; then the latest in order of time, stories with pictures that are not among
 * them, and each topic's newest stories that do not stand above with a picture.
 */
export function arrange({ stories, topics, chosen }: Input): Arrangement {
  const lead = stories.find(({ article }) => article === chosen) ?? stories[0] ?? null
  const rest = stories.filter((story) => story !== lead)
  const fit = Math.min(latestAtMost, Math.max(latestAtLeast, rest.length - pickedAtMost))
  const latest = rest.slice(0, fit)
  const pictured = rest.slice(fit).filter(hasPicture).slice(0, pickedAtMost)
  const picked = pictured.length > 1 ? pictured : []
  const shown = new Set([lead, ...picked])
  const bands = topics.map((topic) => ({
    topic,
    stories: rest.filter((story) => !shown.has(story) && isIn(story, topic)).slice(0, perBand),
  }))
  return { lead, latest, picked, bands: bands.filter((band) => band.stories.length > 0) }
}

function hasPicture({ printed }: StoryLine): boolean {
  return printed.images.some(({ id }) => id === 'lead')
}

function isIn({ printed }: StoryLine, { id }: SiteTopic): boolean {
  return printed.topics.some((topic) => topic.id === id)
}
