import { headers } from 'next/headers'
import { safeNext } from './safeNext'

/** The path of this request as `proxy.ts` notes it, for the way back after a login. */
export async function pathHere(): Promise<string> {
  return safeNext((await headers()).get('x-desk-path') ?? undefined)
}
