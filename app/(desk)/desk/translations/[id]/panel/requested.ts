import type { Quotation } from '../quoting/types'
import { panelRequest } from './request'

const request = panelRequest<Quotation | null>()

/** Asks the composer of the row in hand to begin, with the words that were selected. */
export const draftRequested = {
  listen: request.listen,
  ask(quotation: Quotation | null): void {
    request.ask(quotation)
    document.querySelector<HTMLElement>('.composer textarea')?.focus()
  },
}
