import { answerHere } from './_site/answerHere'

export const dynamic = 'force-dynamic'

export const GET = answerHere
