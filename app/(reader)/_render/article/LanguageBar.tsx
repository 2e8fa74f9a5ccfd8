import type { Language } from '@/domain/workflow/languages'
import { directionOf, languageNames } from '@/locales'
import { parallelPath, storyPath } from '@/newsroom/editions/paths'
import { type Reading, readings } from '../reading'

interface Props {
  reading: Reading
  article: number
  /** The story's slug in each language; null where it does not stand in that one. */
  slugs: Record<Language, string | null>
  current: Language | 'parallel'
}

const order = ['ar', 'en'] as const satisfies Language[]

/** Below the standfirst: the story in Arabic, in English, side by side. Where there is no English it says so. */
export function LanguageBar({ reading, article, slugs, current }: Props) {
  const { t, language } = reading
  const own = slugs[language]
  const isPair = slugs.ar !== null && slugs.en !== null
  return (
    <nav className="langs" aria-label={isPair ? t('story.both') : t('languages')}>
      <div className="wrap row">
        <span className={isPair ? 'm pair' : 'm'}>{isPair ? t('story.both') : t('story.onlyArabic')}</span>
        <ul>
          {order.map((each) => (
            <li key={each}>
              <InLanguage language={each} article={article} slug={slugs[each]} isCurrent={current === each} />
            </li>
          ))}
          {isPair && own !== null && (
            <li>
              <a
                href={parallelPath({ language, article, slug: own })}
                aria-current={current === 'parallel' ? 'page' : undefined}
              >
                {t('story.sideBySide')}
              </a>
            </li>
          )}
        </ul>
      </div>
    </nav>
  )
}

interface InLanguageProps {
  language: Language
  article: number
  slug: string | null
  isCurrent: boolean
}

/** The way to the story in a language or, in that language, that there is none. */
function InLanguage({ language, article, slug, isCurrent }: InLanguageProps) {
  const dir = directionOf[language]
  if (slug === null)
    return (
      <span lang={language} dir={dir}>
        {readings[language].t('story.onlyArabic')}
      </span>
    )
  return (
    <a
      href={storyPath({ language, article, slug })}
      lang={language}
      dir={dir}
      hrefLang={language}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {languageNames[language]}
    </a>
  )
}
