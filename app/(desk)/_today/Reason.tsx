import type { TodayRow } from '@/newsroom/queries/today'
import { nameOf } from '../_frame/names'
import { dates } from '../_lib/dates'
import { getT, type Manner } from '../_lib/i18n'

/** Why it waits for this person, and whose work it is. */
export function Reason({ row, manner }: { row: TodayRow; manner: Manner }) {
  const colleague = colleagueOf(row)
  return (
    <>
      {reasonText(row, manner)}
      {colleague && (
        <>
          {' · '}
          <bdi>{nameOf(colleague, manner.language)}</bdi>
        </>
      )}
    </>
  )
}

function colleagueOf({ need: { reason }, article, translation }: TodayRow) {
  if (reason === 'article.toApprove') return article.writerName
  if (reason === 'translation.toReview' || reason === 'translation.changesPending')
    return translation?.translatorName
  return reason === 'translation.changesRequested' ? translation?.reviewerName : null
}

function reasonText({ need, article, translation }: TodayRow, manner: Manner): string {
  const t = getT(manner, 'today')
  const { words = 0, done = 0 } = translation?.progress ?? {}
  const open = translation?.openChangeRequests ?? 0
  const asked = translation?.changesAsked ?? 0
  const isTogether = article.release === 'together' && article.translations.length > 0
  const changes = article.openChangeRequests
  switch (need.reason) {
    case 'article.changesRequested':
      return changes > 0
        ? t('reasons.article.changes', { count: changes })
        : t('reasons.article.changesRequested')
    case 'article.readyToPublish':
      return isTogether ? t('reasons.article.readyTogether') : t('reasons.article.readyToPublish')
    case 'article.draft':
      return t('reasons.article.draft', { when: dates(manner)(article.updatedAt, 'relative') })
    case 'translation.reopened':
      return t('reasons.translation.reopened', { count: translation?.staleRows ?? 0 })
    case 'translation.changesRequested':
      return t('reasons.translation.changesRequested', { count: open })
    case 'translation.inWork':
      return t('reasons.translation.inWork', { count: words, done })
    case 'translation.changesPending':
      return t('reasons.translation.changesPending', { count: asked, done: asked - open })
    case 'translation.toClaim':
      return article.hasLive ? t('reasons.translation.toClaimLive') : t('reasons.translation.toClaim')
    default:
      return t(`reasons.${need.reason}`)
  }
}
