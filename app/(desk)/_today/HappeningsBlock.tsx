import type { TFunction } from 'i18next'
import { Link } from '@/app/(desk)/_ui'
import { en } from '@/locales/en'
import type { Person } from '@/newsroom/person'
import { type Happening, loadHappenings } from '@/newsroom/queries/today'
import { nameOf } from '../_frame/names'
import { getT, type Manner, mannerOf } from '../_lib/i18n'
import { titleIn } from './jobFacts'
import { Moment } from './Moment'
import { printedName } from './printedName'

/** Arabic names what was done as a noun, free of gender; English goes on with its verb. */
const between = { ar: ' · ', en: ' ' }

/** What happened last to the stories that this person sees. */
export async function HappeningsBlock({ person }: { person: Person }) {
  const manner = mannerOf(person)
  const t = getT(manner, 'today')
  const happenings = await loadHappenings(person)
  return (
    <section className="side-block">
      <h2>{t('log.title')}</h2>
      {happenings.length === 0 && <p className="soft">{t('log.none')}</p>}
      <ul className="log">
        {happenings.map((happening) => (
          <li key={happening.id}>
            <Moment iso={happening.at} manner={manner} />
            <span>
              <bdi>{whoOf(happening, manner)}</bdi>
              {between[manner.language]}
              {whatOf(happening, t)} <Story happening={happening} manner={manner} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const quoted = { ar: (title: string) => `«${title}»`, en: (title: string) => `“${title}”` }

function Story({ happening, manner }: { happening: Happening; manner: Manner }) {
  const { article, translation } = happening
  const { title, lang } = titleIn(manner, happening)
  const href = translation === null ? `/desk/articles/${article}` : `/desk/translations/${translation}`
  return (
    <Link href={href}>
      <bdi lang={lang}>{quoted[lang](title)}</bdi>
    </Link>
  )
}

function whoOf({ by, byName }: Happening, { language }: Manner): string {
  return by ? nameOf(by, language) : printedName(byName, language)
}

type EventKey =
  | `events.article.${keyof typeof en.today.events.article}`
  | `events.translation.${keyof typeof en.today.events.translation}`
  | `events.thread.${keyof typeof en.today.events.thread}`

function whatOf({ kind }: Happening, t: TFunction<'today'>): string {
  const [about = '', done = ''] = kind.split('.')
  const known: Record<string, Record<string, string>> = {
    article: en.today.events.article,
    translation: en.today.events.translation,
    thread: en.today.events.thread,
  }
  return known[about]?.[done] === undefined ? t('events.other') : t(`events.${kind}` as EventKey)
}
