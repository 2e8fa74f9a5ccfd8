import { z } from 'zod'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { roleNames } from '@/collections/users/roleNames'
import { invitePerson } from '@/newsroom/people/invite'
import { settings } from '@/newsroom/settings'

const invited = z.object({
  email: z.email().max(200),
  nameAr: z.string().trim().min(1).max(120),
  nameEn: z.string().trim().min(1).max(120),
  roles: z.array(z.enum(roleNames)).min(1),
})

export const POST = endpoint({
  body: invited,
  verb: async ({ person, body }) => {
    const result = await invitePerson(person, body)
    if (!result.ok) return result
    const { id, token } = result.value
    return { ok: true, value: { id, link: `${settings.origin}/desk/join?token=${token}` } }
  },
})
