import { z } from 'zod'
import { openEndpoint } from '@/app/(api)/_lib/endpoint'
import { joinByInvitation } from '@/newsroom/people/register'

const joining = z.object({
  token: z.string().max(100),
  password: z.string().max(200),
  language: z.enum(['ar', 'en']).optional(),
})

export const POST = openEndpoint({ body: joining, verb: joinByInvitation })
