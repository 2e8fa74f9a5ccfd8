import { Link } from '@/app/(desk)/_ui'
import { directionOf } from '@/locales'
import { formatNumber } from '@/locales/digits'
import type { Person } from '@/newsroom/person'
import { type Coverage, type CoverageGap, loadCoverage } from '@/newsroom/queries/today'
import { getT, mannerOf } from '../_lib/i18n'
import { type ShownTitle, titleIn } from './jobFacts'

/** How many live stories stand in current English, as a meter, and the first that do not. */
export async function CoverageBlock({ person }: { person: Person }) {
  const manner = mannerOf(person)
  const { language, digits } = manner
  const t = getT({ language, digits }, 'today')
  const coverage = await loadCoverage(person)
  const { live, current, stale, gaps } = coverage
  return (
    <section className="side-block">
      <h2>{t('coverage.title')}</h2>
      {live === 0 ? (
        <p className="empty">
          <b>{t('coverage.none')}</b> {t('coverage.noneHelp')}
        </p>
      ) : (
        <>
          <p>
            <span className="big">{formatNumber(current, language, digits)}</span>{' '}
            <span className="soft">{t('coverage.of', { count: live })}</span>
          </p>
          <Meter coverage={coverage} label={t('coverage.meter', { current, live, stale })} />
          {current === live && <p className="soft">{t('coverage.all')}</p>}
          <ul className="lst">
            {gaps.map((gap) => (
              <li key={gap.article}>
                <GapLink gap={gap} {...titleIn(manner, gap)} />
                <span className={gap.why === 'stale' ? 'n s-stale' : 'n'}>
                  {t(`coverage.why.${gap.why}`)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function GapLink({ gap: { article, translation }, title, lang }: { gap: CoverageGap } & ShownTitle) {
  const href = translation ? `/desk/translations/${translation}` : `/desk/articles/${article}`
  return (
    <Link className="one-line" dir={directionOf[lang]} href={href}>
      <bdi lang={lang}>{title}</bdi>
    </Link>
  )
}

function Meter({ coverage: { live, current, stale }, label }: { coverage: Coverage; label: string }) {
  const parts = [
    { name: '', share: current },
    { name: 'x', share: stale },
    { name: 'o', share: live - current - stale },
  ]
  return (
    <div className="meter" role="img" aria-label={label}>
      {parts
        .filter(({ share }) => share > 0)
        .map(({ name, share }) => (
          <i key={name} className={name} style={{ flexGrow: share }} />
        ))}
    </div>
  )
}
