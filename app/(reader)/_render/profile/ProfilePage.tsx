import { typeset } from '@/app/_shared/story/typography'
import { homePath, profilePath } from '@/newsroom/editions/paths'
import type { PublicProfile, Work } from '@/newsroom/queries/reader/profilePage'
import type { Site } from '@/newsroom/queries/reader/site'
import type { Neighbours } from '../../_pages/paged'
import { InnerPage } from '../InnerPage'
import { OtherName } from '../OtherName'
import { Paging } from '../Paging'
import type { Reading } from '../reading'
import { StoryItems } from '../StoryItems'

export interface ProfileContent {
  site: Site
  profile: PublicProfile
  /** Whether the page stands in the other language too. */
  hasOther: boolean
  works: Work[]
  neighbours: Neighbours
  today: string
}

/** A writer or translator: who they are, and what they made. */
export function ProfilePage({ reading, content }: { reading: Reading; content: ProfileContent }) {
  const { t, language, other } = reading
  const { site, profile, hasOther, works, neighbours, today } = content
  return (
    <InnerPage
      reading={reading}
      site={site}
      otherPath={hasOther ? profilePath(other, { profile: profile.id, slug: profile.slug }) : homePath(other)}
    >
      <header className="wrap row head">
        <p className="kick">{t('profile.kicker')}</p>
        <div className="x2">
          <h1>{profile.name[language]}</h1>
          <OtherName reading={reading} name={profile.name} />
          <Bio reading={reading} text={profile.bio[language]} />
        </div>
      </header>
      <div className="wrap row">
        {works.length > 0 && (
          <StoryItems
            reading={reading}
            stories={works}
            shows={['topic', 'date']}
            today={today}
            labelOf={(work) => shareIn(reading, work)}
          />
        )}
        <Paging reading={reading} {...neighbours} />
      </div>
    </InnerPage>
  )
}

/** Blank lines part its paragraphs. */
function Bio({ reading, text }: { reading: Reading; text: string }) {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => (
      <p key={paragraph} className="stand">
        {typeset(paragraph, reading.language)}
      </p>
    ))
}

function shareIn({ t }: Reading, { isWriter, isTranslator }: Work): string {
  if (isWriter && isTranslator) return t('profile.both')
  return isTranslator ? t('profile.translated') : t('profile.wrote')
}
