import type { ReactNode } from 'react'
import { aboutPath, correctionsPath, sourcesPath } from '@/newsroom/editions/paths'
import type { Site } from '@/newsroom/queries/reader/site'
import { Contact } from '../Contact'
import { InnerPage } from '../InnerPage'
import { PlainText } from '../PlainText'
import type { Reading } from '../reading'

/** What the newsroom says about itself and its mistakes; where it has said nothing, its motto. */
export function AboutPage({ reading, site }: { reading: Reading; site: Site }) {
  const { t, language, other } = reading
  const about = site.about[language].trim()
  const policy = site.correctionPolicy[language].trim()
  return (
    <InnerPage reading={reading} site={site} otherPath={aboutPath(other)}>
      <header className="wrap row head">
        <h1 className="x2">{t('about')}</h1>
      </header>
      <div className="wrap row own">
        <div className="words x2">
          {about === '' ? <p>{t('motto')}</p> : <PlainText reading={reading} text={about} level={2} />}
        </div>
      </div>
      <div className="wrap">
        {(policy !== '' || site.contactEmail !== '') && (
          <Part id="policy" label={t('correctionPolicy')}>
            <PlainText reading={reading} text={policy} level={3} />
            <Contact reading={reading} site={site} />
          </Part>
        )}
        <Part id="standing" label={t('footer.standing')}>
          <ul>
            <li>
              <a href={sourcesPath(language)}>{t('register.title')}</a>
            </li>
            <li>
              <a href={correctionsPath(language)}>{t('log.title')}</a>
            </li>
          </ul>
        </Part>
      </div>
    </InnerPage>
  )
}

function Part({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <section className="day row" aria-labelledby={id}>
      <h2 className="lab" id={id}>
        {label}
      </h2>
      <div className="words">{children}</div>
    </section>
  )
}
