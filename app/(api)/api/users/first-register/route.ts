import { registerFirst } from '@/app/(api)/_lib/registerFirst'

/** In the place of Payload's own route, which knows neither our password length nor the record. */
export const POST = registerFirst
