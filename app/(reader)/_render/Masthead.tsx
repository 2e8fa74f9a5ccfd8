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

/** The way to the other language. */
function Tools({ reading, otherPath }: Pick<Props, 'reading' | 'otherPath'>) {
  const { other, t } = reading
  return (
    <nav className="tools" aria-label={t('languages')}>
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
