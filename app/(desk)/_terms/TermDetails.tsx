import { formLists } from '@/domain/terms/termFields'
import type { TermEvent, TermPage } from '@/newsroom/queries/termPage'
import { changedAt } from '../_lib/dates'
import { getHere } from '../_lib/i18n'
import { printedName } from '../_today/printedName'
import { Panel, PanelSection } from '../_ui'

type Field = (typeof formLists)[number] | 'ar' | 'en' | 'note' | 'kind'
const fields = ['ar', 'en', 'kind', ...formLists, 'note'] as const satisfies readonly Field[]

interface TermDetailsProps {
  page: TermPage
  /** For who sees no form. */
  showsForms: boolean
}

/** What is known about a term, and what was done to it. */
export async function TermDetails({ page: { term, history }, showsForms }: TermDetailsProps) {
  const { t, manner } = await getHere('terms')
  return (
    <Panel label={t('details')}>
      {term.retiredAt && (
        <PanelSection title={t('events.retire')}>
          <p>{t('retired', { date: changedAt(manner, term.retiredAt) })}</p>
        </PanelSection>
      )}
      {showsForms && (
        <PanelSection title={t('details')}>
          <dl className="kv">
            {fields.map((name) => (
              <Pair key={name} label={t(`fields.${name}`)} value={term[name]} isKind={name === 'kind'} />
            ))}
          </dl>
        </PanelSection>
      )}
      <PanelSection title={t('history')}>
        <ul className="term-history">
          {history.map((event) => (
            <EventLine key={event.id} event={event} />
          ))}
        </ul>
      </PanelSection>
    </Panel>
  )
}

async function Pair({ label, value, isKind }: { label: string; value: string | string[]; isKind: boolean }) {
  const { t } = await getHere('terms')
  const forms = [value].flat().filter(Boolean)
  if (forms.length === 0) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {forms.map((form) => (
          <bdi key={form} className="alias">
            {isKind ? kindName(form, t) : form}
          </bdi>
        ))}
      </dd>
    </div>
  )
}

type Translate = Awaited<ReturnType<typeof getHere<'terms'>>>['t']

const kindName = (kind: string, t: Translate): string =>
  kind === 'person' || kind === 'place' || kind === 'body' || kind === 'other' ? t(`kinds.${kind}`) : kind

async function EventLine({ event }: { event: TermEvent }) {
  const { t, manner } = await getHere('terms')
  const { before = {}, changed = {} } = event.data
  const known = fields.filter((name) => name in changed)
  return (
    <li>
      <p>
        <b>{t(`events.${nameOf(event.kind)}`)}</b> <bdi>{printedName(event.by_name, manner.language)}</bdi>{' '}
        <time className="small soft" dateTime={event.at}>
          {changedAt(manner, event.at)}
        </time>
      </p>
      {known.map((name) => (
        <p key={name} className="small">
          {t(`fields.${name}`)}: <bdi>{said(changed[name], name, t)}</bdi>{' '}
          <span className="soft">
            ({t('was')} <bdi>{said(before[name], name, t)}</bdi>)
          </span>
        </p>
      ))}
    </li>
  )
}

const nameOf = (kind: TermEvent['kind']) =>
  (
    ({
      'term.create': 'create',
      'term.change': 'change',
      'term.retire': 'retire',
      'term.restore': 'restore',
    }) as const
  )[kind]

function said(value: unknown, name: Field, t: Translate): string {
  const forms = [value].flat().filter((form): form is string => typeof form === 'string' && form !== '')
  return forms.map((form) => (name === 'kind' ? kindName(form, t) : form)).join(' · ') || t('nothing')
}
