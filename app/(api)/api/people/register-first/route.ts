import { z } from 'zod'
import { openEndpoint } from '@/app/(api)/_lib/endpoint'
import { registerFirst } from '@/newsroom/people/register'

const first = z.object({
  email: z.email().max(200),
  password: z.string().max(200),
  nameAr: z.string().trim().min(1).max(120),
  nameEn: z.string().trim().min(1).max(120),
})

export const POST = openEndpoint({ body: first, verb: registerFirst })
