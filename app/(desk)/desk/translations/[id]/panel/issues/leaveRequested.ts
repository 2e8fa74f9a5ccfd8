import { panelRequest } from '../request'

/** Asks the issues of the row in hand for the field in which the first blocking one is left as it is. */
export const leaveRequested = panelRequest<void>()
