import { registerFirst } from '@/app/(api)/_lib/registerFirst'

export const POST = registerFirst
