import { homePath } from '@/newsroom/editions/paths'
import type { Site } from '@/newsroom/queries/reader/site'
import type { Reading } from './reading'
import { TopicLinks } from './TopicLinks'
import { Wordmark } from './Wordmark'

interface Props {
  reading: Reading
  site: Site
}

/** The foot of every page: topics, and what the newsroom says about itself where it has said something. */
export function Footer({ reading, site }: Props) {
  const { language, t } = reading
  return (
    <footer className="foot">
      <div className="wrap">
        <div>
          <Wordmark reading={reading} />
          <p className="small soft">{t('motto')}</p>
          <Languages reading={reading} />
        </div>
        {site.topics.length > 0 && (
          <section>
            <h2>{t('topics')}</h2>
            <ul>
              <TopicLinks reading={reading} topics={site.topics} />
            </ul>
          </section>
        )}
        <Text heading={t('about')} text={site.about[language]} />
        <Text heading={t('correctionPolicy')} text={site.correctionPolicy[language]} />
      </div>
    </footer>
  )
}

function Languages({ reading }: { reading: Reading }) {
  const { language, other, t } = reading
  return (
    <ul className="both">
      <li>
        <a href={homePath(language)} aria-current="true">
          {t('languageName')}
        </a>
      </li>
      <li>
        <a href={homePath(other)} lang={other} hrefLang={other}>
          {t('otherLanguage')}
        </a>
      </li>
    </ul>
  )
}

function Text({ heading, text }: { heading: string; text: string }) {
  if (text.trim() === '') return null
  return (
    <section>
      <h2>{heading}</h2>
      <p className="small soft">{text}</p>
    </section>
  )
}
