import { isolate } from '@/domain/text/direction'
import type { Language } from '@/domain/workflow/languages'
import type { Person } from '@/newsroom/person'
import { loadPreview, type Preview } from '@/newsroom/queries/reader/preview'
import { loadSite, type Site } from '@/newsroom/queries/reader/site'
import { loadArticle } from '@/newsroom/stories/load'
import { ArticlePage } from '../_render/article/ArticlePage'
import { htmlOf, policyFor } from '../_render/pageDocument'
import { MissingTranslation } from '../_render/preview/MissingTranslation'
import { PreviewBar } from '../_render/preview/PreviewBar'
import { readings } from '../_render/reading'

interface Wanted {
  article: number
  language: Language
}

/** A story as it would look if it were published now; null where the person may not see it. Nobody keeps it. */
export async function previewPage(person: Person, wanted: Wanted): Promise<Response | null> {
  const [preview, site] = await Promise.all([loadPreview(person, wanted), loadSite(person.payload)])
  if (!preview && !(await loadArticle(person, wanted.article))) return null
  const reading = readings[wanted.language]
  const html = await htmlOf({
    reading,
    sheet: 'preview',
    head: {
      title: reading.t('titleOf', { title: isolate(preview?.view.title || reading.t('preview.bar')) }),
      description: '',
      path: null,
      isHidden: true,
    },
    body: <PreviewBody wanted={wanted} preview={preview} site={site} />,
  })
  return new Response(html, { headers: headersOfPreview })
}

const headersOfPreview = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': policyFor('preview', "'self'"),
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex',
}

interface BodyProps {
  wanted: Wanted
  preview: Preview | null
  site: Site
}

function PreviewBody({ wanted, preview, site }: BodyProps) {
  const reading = readings[wanted.language]
  const bar = (
    <PreviewBar reading={reading} article={wanted.article} translation={preview?.translation ?? null} />
  )
  if (!preview) return <MissingTranslation reading={reading} site={site} bar={bar} />
  const { translator, reviewer } = preview.view.printed
  const content = {
    site,
    view: preview.view,
    english: { translator, reviewer },
    uses: new Map(),
    related: [],
  }
  return <ArticlePage reading={reading} content={content} bar={bar} />
}
