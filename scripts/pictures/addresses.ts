import { parallelPath, storyPath } from '@/newsroom/editions/paths'
import { demoStories } from '../demo/stories'
import type { DemoStory } from '../demo/types'
import type { Client } from '../testing/client'

/** Where the stories of the demo newsroom are found, by their keys. */
export interface Addresses {
  article(key: string): Promise<string>
  translation(key: string): Promise<string>
  page(key: string, language: 'ar' | 'en'): Promise<string>
  parallel(key: string): Promise<string>
}

/** Finds stories as an editor would, by their titles. */
export function addressesFor(editor: Client): Addresses {
  const first = async (path: string): Promise<number> => {
    const { docs } = await editor.call<{ docs: { id: number }[] }>('GET', path)
    if (!docs[0]) throw new Error(`nothing at ${path}`)
    return docs[0].id
  }
  const idOf = (key: string) =>
    first(`/api/articles?depth=0&limit=1&where[title][equals]=${encodeURIComponent(storyOf(key).title.ar)}`)
  const slugOf = (key: string, language: 'ar' | 'en') => storyOf(key).slug[language] ?? ''
  return {
    article: async (key) => `/desk/articles/${await idOf(key)}`,
    translation: async (key) =>
      `/desk/translations/${await first(`/api/translations?depth=0&limit=1&where[article][equals]=${await idOf(key)}`)}`,
    page: async (key, language) =>
      storyPath({ language, article: await idOf(key), slug: slugOf(key, language) }),
    parallel: async (key) =>
      parallelPath({ language: 'ar', article: await idOf(key), slug: slugOf(key, 'ar') }),
  }
}

function storyOf(key: string): DemoStory {
  const story = demoStories.find((each) => each.key === key)
  if (!story) throw new Error(`the demo has no story ${key}`)
  return story
}
