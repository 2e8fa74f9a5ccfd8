import { type FrontPage, storiesOn } from '@/domain/workflow/frontPage'
import type { FrontPageNow } from '@/newsroom/queries/home'
import { callApi } from '../_lib/api'

/** The front page as it is stored now, and the stories of this choice as readers see them now. */
export const lookAt = (page: FrontPage) =>
  callApi<FrontPageNow>('GET', `/api/home?stories=${storiesOn(page).join(',')}`)
