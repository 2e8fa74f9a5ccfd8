import { articleEndpoint } from '@/app/(api)/_lib/moves'

export const POST = articleEndpoint('retract')
