import type { Refusal } from '@/domain/workflow/types'
import { editorsOf } from '../../notifications/editorsOf'
import { notify } from '../../notifications/notify'
import { recordEvent } from '../../record/event'
import type { ArticleMove } from '../move'

/** A story did not go out at its time: it stands in the record, and every editor hears of it. */
export async function tellOfFailedSchedule({ scope, article }: ArticleMove, refusal: Refusal): Promise<void> {
  await recordEvent(scope, {
    kind: 'article.scheduleFailed',
    article: article.id,
    data: { refusal: { ...refusal } },
  })
  await notify(scope, await editorsOf(scope), { kind: 'scheduleFailed', article: article.id })
}
