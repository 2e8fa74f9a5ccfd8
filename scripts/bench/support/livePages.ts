import type pg from 'pg'
import { parallelPath, storyPath } from '@/newsroom/editions/paths'
import { withClient } from '../../postgres/connect'

interface LiveRow {
  article: number
  ar: string
  en: string | null
}

const live = `
  select article.id as article, arabic.slug as ar, english.slug as en
  from articles article
  join editions arabic on arabic.id = article.live
  left join translations translation on translation.article_id = article.id
  left join editions english on english.id = translation.live
  order by article.id`

/** The paths of every story page that readers can open: Arabic, English, side by side. */
export async function livePages(databaseUrl: string): Promise<string[]> {
  const { rows } = await withClient(databaseUrl, (client: pg.Client) => client.query<LiveRow>(live))
  return rows.flatMap(({ article, ar, en }) => {
    const arabic = { language: 'ar' as const, article, slug: ar }
    if (en === null) return [storyPath(arabic)]
    return [storyPath(arabic), storyPath({ language: 'en', article, slug: en }), parallelPath(arabic)]
  })
}
