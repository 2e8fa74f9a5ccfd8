import { directionOf } from '@/locales'
import type { TodayRow } from '@/newsroom/queries/today'
import { getT, type Manner } from '../_lib/i18n'
import { ButtonLink, Icon, Link, lookOfStage, type StageLook } from '../_ui'
import { ClaimButton } from './ClaimButton'
import { hrefOf, titleOf, wordsOf } from './jobFacts'
import { Reason } from './Reason'
import { When } from './When'

interface JobRowProps {
  row: TodayRow
  manner: Manner
  /** The most urgent row of the page: its button is the filled one. */
  isFirst: boolean
}

export function JobRow({ row, manner, isFirst }: JobRowProps) {
  const { need, translation } = row
  const common = getT(manner, 'common')
  const { title, lang } = titleOf(row, manner)
  const kind = isFirst ? 'go' : 'plain'
  const { icon, hue } = glyphOf(row)
  return (
    <li className="job">
      <When row={row} manner={manner} />
      <span className={`glyph ${hue}`}>
        <Icon name={icon} size="l" />
      </span>
      <div className="what">
        <h3 className="t one-line" dir={directionOf[lang]}>
          <Link href={hrefOf(row)} data-row>
            <bdi lang={lang}>{title}</bdi>
          </Link>
        </h3>
        <p className="d">
          <Reason row={row} manner={manner} />
        </p>
      </div>
      <span className="w">{common('words', { count: wordsOf(row) })}</span>
      <span className="do">
        {need.action === 'claim' && translation ? (
          <ClaimButton kind={kind} id={translation.id} revision={translation.revision} about={title} />
        ) : (
          <ButtonLink kind={kind} href={hrefOf(row)} aria-label={`${actionOf(row, manner)}: ${title}`}>
            {actionOf(row, manner)}
          </ButtonLink>
        )}
      </span>
    </li>
  )
}

function glyphOf({ need: { reason }, article, translation }: TodayRow): StageLook {
  if (reason === 'translation.reopened' || reason === 'translation.stale') {
    return lookOfStage({ of: 'row', stage: 'stale' })
  }
  if (translation) return lookOfStage({ of: 'translation', stage: translation.stage })
  return lookOfStage({ of: 'article', stage: article.stage })
}

function actionOf({ need }: TodayRow, manner: Manner): string {
  return getT(manner, 'workflow')(`needAction.${need.action}`)
}
