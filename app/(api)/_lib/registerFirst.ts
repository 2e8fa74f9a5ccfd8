import { z } from 'zod'
import { registerFirst as register } from '@/newsroom/people/register'
import { openEndpoint } from './endpoint'

const first = z.object({
  email: z.email().max(200),
  password: z.string().max(200),
  nameAr: z.string().trim().min(1).max(120),
  nameEn: z.string().trim().min(1).max(120),
  language: z.enum(['ar', 'en']).optional(),
})

/** The first registration of a new newsroom. */
export const registerFirst = openEndpoint({ body: first, verb: register })
