import { z } from 'zod'
import { id } from './shapes'

/** More picks than any page has: how many there may be is told by the verb in words. */
const frontPage = { lead: id.nullable(), picks: z.array(id).max(50) }

export const homeShape = z.object({ ...frontPage, base: z.object(frontPage) })

/** `?stories=12,7`: the ids that an address names, those that are none left out. */
export function storiesAsked(request: Request): number[] {
  const asked = new URL(request.url).searchParams.get('stories') ?? ''
  return asked
    .split(',')
    .slice(0, 50)
    .flatMap((part) => {
      const read = id.safeParse(Number(part))
      return read.success ? [read.data] : []
    })
}
