import type { ReactNode } from 'react'
import {
  aboutPath,
  correctionsPath,
  feedPath,
  homePath,
  rssPath,
  searchPath,
  sourcesPath,
} from '@/newsroom/editions/paths'
import type { Site } from '@/newsroom/queries/reader/site'
import type { Reading } from './reading'
import { TopicLinks } from './TopicLinks'
import { Wordmark } from './Wordmark'

interface Props {
  reading: Reading
  site: Site
}

/** The foot of every page: what stands on this site besides its stories. */
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
          <Column heading={t('topics')}>
            <TopicLinks reading={reading} topics={site.topics} />
          </Column>
        )}
        <Column heading={t('footer.standing')}>
          <Link href={sourcesPath(language)} text={t('register.title')} />
          <Link href={correctionsPath(language)} text={t('log.title')} />
          <Link href={aboutPath(language)} text={t('about')} />
        </Column>
        <Column heading={t('footer.follow')}>
          <Link href={feedPath(language)} text={t('footer.atom')} />
          <Link href={rssPath(language)} text={t('footer.rss')} />
          <Link href={searchPath(language)} text={t('search.title')} />
        </Column>
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

function Column({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>{children}</ul>
    </section>
  )
}

function Link({ href, text }: { href: string; text: string }) {
  return (
    <li>
      <a href={href}>{text}</a>
    </li>
  )
}
