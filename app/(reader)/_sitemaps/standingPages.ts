import { type Language, languages } from '@/domain/workflow/languages'
import { aboutPath, correctionsPath, homePath, sourcesPath, topicPath } from '@/newsroom/editions/paths'
import type { Site } from '@/newsroom/queries/reader/site'
import type { Listed } from './urlSet'

/** The pages that stand in both languages whatever is published. */
export function standingPages({ topics }: Site): Listed[] {
  return [
    inBoth(homePath),
    ...topics.map(({ slug }) => inBoth((language) => topicPath(language, slug))),
    inBoth(sourcesPath),
    inBoth(correctionsPath),
    inBoth(aboutPath),
  ]
}

function inBoth(pathIn: (language: Language) => string): Listed {
  return { paths: Object.fromEntries(languages.map((language) => [language, pathIn(language)])) }
}
