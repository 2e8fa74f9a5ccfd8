import { storyPath } from '@/newsroom/editions/paths'
import type { PrintedImage } from '@/newsroom/editions/types'
import type { StoryLine } from '@/newsroom/queries/reader/storyLine'

export const hrefOf = (story: StoryLine): string => storyPath(story)

export function leadImageOf({ printed }: StoryLine): PrintedImage | null {
  return printed.images.find(({ id }) => id === 'lead') ?? null
}
