import { z } from 'zod'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { roleNames } from '@/collections/users/roleNames'
import { changePerson } from '@/newsroom/people/changePerson'

const roles = z.object({ roles: z.array(z.enum(roleNames)) })

export const POST = endpoint({ body: roles, verb: ({ person, id, body }) => changePerson(person, id, body) })
