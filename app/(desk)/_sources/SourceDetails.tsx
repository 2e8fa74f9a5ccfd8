import type { ReactNode } from 'react'
import { strings } from '@/domain/text/strings'
import { reliabilities, sourceKinds } from '@/domain/workflow/sources'
import type { SourcePage } from '@/newsroom/queries/sourcePage'
import { getHere } from '../_lib/i18n'
import { oneOf } from '../_lists/address'
import { Panel, PanelSection } from '../_ui'
import { ReliabilityMark } from './ReliabilityMark'
import { countryName, hostOf, languageNamesOf, safeHref } from './sourceFacts'

/** Who or what it is, in both scripts, and how far the newsroom trusts it. */
export async function SourceDetails({ page: { source, contacts } }: { page: SourcePage }) {
  const { t, manner } = await getHere('sources')
  const { language } = manner
  const kind = oneOf(sourceKinds, source.kind)
  const reasons = [source.reliabilityReasonAr, source.reliabilityReasonEn]
  const reason = (language === 'ar' ? reasons : reasons.toReversed()).find(Boolean)
  const countries = source.country ? countryName(source.country, language) : null
  return (
    <Panel label={t('details')}>
      <PanelSection title={t('details')}>
        <dl className="kv">
          <Pair label={t('fields.nameAr')}>
            <bdi lang="ar">{source.nameAr}</bdi>
          </Pair>
          <Pair label={t('fields.nameEn')}>{source.nameEn && <bdi lang="en">{source.nameEn}</bdi>}</Pair>
          <Pair label={t('fields.aliasesAr')}>{names(source.aliasesAr, 'ar')}</Pair>
          <Pair label={t('fields.aliasesEn')}>{names(source.aliasesEn, 'en')}</Pair>
          <Pair label={t('fields.kind')}>{kind && t(`kinds.${kind}`)}</Pair>
          <Pair label={t('fields.country')}>{countries}</Pair>
          <Pair label={t('fields.languages')}>{languageNamesOf(source.languages, language)}</Pair>
          <Pair label={t('fields.website')}>{address(source.website)}</Pair>
          <Pair label={t('fields.feed')}>{address(source.feed)}</Pair>
        </dl>
      </PanelSection>
      <PanelSection title={t('fields.reliability')}>
        <ReliabilityMark of={oneOf(reliabilities, source.reliability ?? undefined) ?? 'unknown'} />
        <p className={reason ? undefined : 'soft'}>{reason ? <bdi>{reason}</bdi> : t('noReason')}</p>
      </PanelSection>
      {source.notes && (
        <PanelSection title={t('fields.notes')}>
          <p className="lines" dir="auto">
            {source.notes}
          </p>
        </PanelSection>
      )}
      {contacts && (
        <PanelSection title={t('fields.contacts')}>
          <p className="lines" dir="auto">
            {contacts}
          </p>
          <p className="small soft">{t('fields.contactsHint')}</p>
        </PanelSection>
      )}
    </Panel>
  )
}

/** A line of the list; nothing where there is nothing to say. */
function Pair({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function names(aliases: unknown, lang: 'ar' | 'en'): ReactNode {
  const all = strings(aliases)
  if (all.length === 0) return null
  return all.map((name) => (
    <bdi key={name} lang={lang} className="alias">
      {name}
    </bdi>
  ))
}

function address(url: string | null | undefined): ReactNode {
  const href = url ? safeHref(url) : undefined
  if (!url) return null
  return href ? (
    <a className="text ltr" href={href} rel="noreferrer" target="_blank">
      {hostOf(url)}
    </a>
  ) : (
    <bdi>{url}</bdi>
  )
}
