import { translationEndpoint } from '@/app/(api)/_lib/moves'

export const POST = translationEndpoint('submit')
