import type { Language } from '@/domain/workflow/languages'

interface StoryAddress {
  language: Language
  article: number
  slug: string
}

export const homePath = (language: Language): string => `/${language}`
export const topicPath = (language: Language, slug: string): string =>
  `/${language}/topics/${encodeURIComponent(slug)}`

/** Where readers find a story; the id alone finds it, the slug is for people. A story without a slug has `-`. */
export const storyPath = ({ language, article, slug }: StoryAddress): string =>
  `/${language}/${article}/${encodeURIComponent(slug || '-')}`

/** Where both languages of a story stand side by side. */
export const parallelPath = (story: StoryAddress): string => `${storyPath(story)}/parallel`

/** An image in one of its widths, in pixels. */
export const imagePath = (media: number, width: number): string => `/img/${media}-${width}.webp`
