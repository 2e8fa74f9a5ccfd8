import { typeset } from '@/app/_shared/story/typography'
import { homePath, storyPath } from '@/newsroom/editions/paths'
import type { Edition } from '@/newsroom/editions/types'
import type { Site } from '@/newsroom/queries/reader/site'
import { InItsLanguage } from '../InItsLanguage'
import { InnerPage } from '../InnerPage'
import type { Reading } from '../reading'
import { Said } from '../Said'

export interface Withdrawal {
  /** Only its title is shown. */
  edition: Edition
  at: string
  reason: string
  /** The edition that is still live in the other language. */
  other: Edition | null
}

interface Props {
  reading: Reading
  site: Site
  withdrawal: Withdrawal
}

/** What is left of a story that was withdrawn, or of its translation alone: its title, when, and why. */
export function WithdrawnPage({ reading, site, withdrawal }: Props) {
  const { t, language, date } = reading
  const { edition, at, reason, other } = withdrawal
  const home = (children: string) => <a href={homePath(language)}>{children}</a>
  const when = (children: string) => <time dateTime={at}>{children}</time>
  return (
    <InnerPage
      reading={reading}
      site={site}
      otherPath={other ? storyPath(other) : homePath(reading.other)}
      className="wrap row lost"
    >
      <p className="kick">{t('withdrawn.kicker')}</p>
      <div className="x2">
        <h1>{t(other ? 'withdrawn.titleOfTranslation' : 'withdrawn.title')}</h1>
        {reason && (
          <p className="stand reason">
            <InItsLanguage reading={reading} text={reason} />
          </p>
        )}
        <p className="was">
          {t('withdrawn.was')} <bdi>{typeset(edition.title, language)}</bdi>
        </p>
        <p className="was">
          <Said message={t('withdrawn.when', { date: date(at, 'dateTime') })} parts={{ when }} />
        </p>
        {other && <StillLive reading={reading} other={other} />}
        <p className="was">
          <Said message={t(other ? 'withdrawn.hintOfTranslation' : 'withdrawn.hint')} parts={{ home }} />
        </p>
      </div>
    </InnerPage>
  )
}

function StillLive({ reading, other }: { reading: Reading; other: Edition }) {
  const label = reading.t(other.language === 'ar' ? 'withdrawn.stillInArabic' : 'withdrawn.stillInEnglish')
  return (
    <p className="was">
      {label}{' '}
      <a href={storyPath(other)} lang={other.language} hrefLang={other.language}>
        <bdi>{other.title}</bdi>
      </a>
    </p>
  )
}
