import { answerHere } from '../_site/answerHere'

export const dynamic = 'force-dynamic'

/** Every public document; which ones there are stands in `_site/addresses.ts`. */
export const GET = answerHere
