import { searchPath } from '@/newsroom/editions/paths'
import type { Site } from '@/newsroom/queries/reader/site'
import type { Reading } from './reading'
import { TopicLinks } from './TopicLinks'
import { Wordmark } from './Wordmark'

interface Props {
  reading: Reading
  site: Site
  /** The same page in the other language, or its front page. */
  otherPath: string
  current?: { id: number; as: 'page' | true } | undefined
}

function Topics({ reading, site, current }: Omit<Props, 'otherPath'>) {
  if (site.topics.length === 0) return null
  return (
    <nav className="topics" aria-label={reading.t('topics')}>
      <ul>
        <TopicLinks reading={reading} topics={site.topics} current={current} />
      </ul>
    </nav>
  )
}

/** The way to the search and to the other language. */
function Tools({ reading, otherPath }: Pick<Props, 'reading' | 'otherPath'>) {
  const { language, other, t } = reading
  return (
    <nav className="tools" aria-label={t('tools')}>
      <a className="plain find" href={searchPath(language)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Zm-1.3 3.2 4.3 4.3" />
        </svg>
        {t('search.title')}
      </a>
      <a
        className="plain"
        href={otherPath}
        lang={other}
        hrefLang={other}
        dir={other === 'ar' ? 'rtl' : 'ltr'}
      >
        {t('otherLanguage')}
      </a>
    </nav>
  )
}

/** The head of inner pages. */
export function Masthead({ reading, site, otherPath, current }: Props) {
  return (
    <header className="mast">
      <div className="wrap">
        <Wordmark reading={reading} />
        <Topics reading={reading} site={site} current={current} />
        <Tools reading={reading} otherPath={otherPath} />
      </div>
    </header>
  )
}

/** The head of the front page, with the day. */
export function FrontMasthead({ reading, site, otherPath, today }: Props & { today: string }) {
  return (
    <>
      <header className="mast front">
        <div className="wrap">
          <Wordmark reading={reading} />
          <p className="date soft">{reading.date(today, 'weekday')}</p>
          <Tools reading={reading} otherPath={otherPath} />
        </div>
      </header>
      <div className="wrap">
        <div className="bar">
          <Topics reading={reading} site={site} />
        </div>
      </div>
    </>
  )
}
