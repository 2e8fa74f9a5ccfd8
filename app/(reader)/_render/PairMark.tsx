import { storyPath } from '@/newsroom/editions/paths'
import type { StoryLine } from '@/newsroom/queries/reader/storyLine'
import type { Reading } from './reading'

/** The two dots of the ت: this story stands in both languages. */
export function PairMark({ reading, story }: { reading: Reading; story: StoryLine }) {
  if (story.pairSlug === null) return null
  const { other, t } = reading
  const href = storyPath({ language: other, article: story.article, slug: story.pairSlug })
  return (
    <span className="pair">
      <a href={href} lang={other} hrefLang={other} dir={other === 'ar' ? 'rtl' : 'ltr'}>
        {t('otherLanguage')}
      </a>
    </span>
  )
}
