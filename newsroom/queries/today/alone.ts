import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Person } from '@/newsroom/person'
import { ask } from '../ask'

const row = z.object({ others: z.boolean() })

/** Whether nobody else has an account yet: a newsroom that was registered a moment ago. */
export async function isAlone({ payload, actor }: Person): Promise<boolean> {
  const [found] = await ask(
    payload,
    sql`select exists (select 1 from users where id <> ${actor.id}) as others`,
    row,
  )
  return found?.others === false
}
