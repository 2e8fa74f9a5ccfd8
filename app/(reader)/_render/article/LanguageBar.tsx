import type { Language } from '@/domain/workflow/languages'
import { directionOf, languageNames } from '@/locales'
import { parallelPath, storyPath } from '@/newsroom/editions/paths'
import type { Reading } from '../reading'

interface Props {
  reading: Reading
  article: number
  /** The story's slug in each language. */
  slugs: Record<Language, string>
  current: Language | 'parallel'
}

/** Below the standfirst of every story that stands in both languages: Arabic, English, side by side. */
export function LanguageBar({ reading, article, slugs, current }: Props) {
  const { t, language } = reading
  const own = { language, article, slug: slugs[language] }
  return (
    <nav className="langs" aria-label={t('story.both')}>
      <div className="wrap row">
        <span className="m pair">{t('story.both')}</span>
        <ul>
          {(['ar', 'en'] as const).map((each) => (
            <li key={each}>
              <a
                href={storyPath({ language: each, article, slug: slugs[each] })}
                lang={each}
                dir={directionOf[each]}
                hrefLang={each}
                aria-current={current === each ? 'page' : undefined}
              >
                {languageNames[each]}
              </a>
            </li>
          ))}
          <li>
            <a href={parallelPath(own)} aria-current={current === 'parallel' ? 'page' : undefined}>
              {t('story.sideBySide')}
            </a>
          </li>
        </ul>
      </div>
    </nav>
  )
}
