import { panelRequest } from '../request'

/** Asks the terms of the row in hand for the form of a new one, filled with what was selected. */
export const newTermRequested = panelRequest<void>()
