import { storyPath } from '@/newsroom/editions/paths'
import type { StoryLine } from '@/newsroom/queries/reader/storyLine'

export const hrefOf = (story: StoryLine): string => storyPath(story)
