import { rolesOf } from '@/collections/users/roleNames'
import { canWrite } from '@/domain/workflow/roles'
import type { Scope } from '../../transaction'

/** Something to choose by its name in either script. */
export interface Choice {
  id: number
  ar: string
  en: string
}

/** What the details of an article choose from. */
export interface Choices {
  topics: Choice[]
  profiles: Choice[]
  /** People who may write. */
  writers: Choice[]
}

interface Named {
  id: number
  nameAr: string
  nameEn: string
}

const choiceOf = ({ id, nameAr, nameEn }: Named): Choice => ({ id, ar: nameAr, en: nameEn })

export async function choicesOf(scope: Scope): Promise<Choices> {
  const all = {
    depth: 0,
    pagination: false,
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
  } as const
  const topics = await scope.payload.find({ collection: 'topics', sort: 'order', ...all })
  const profiles = await scope.payload.find({ collection: 'profiles', sort: 'nameAr', ...all })
  const users = await scope.payload.find({
    collection: 'users',
    where: { active: { not_equals: false } },
    sort: 'nameAr',
    ...all,
  })
  return {
    topics: topics.docs.map(choiceOf),
    profiles: profiles.docs.map(choiceOf),
    writers: users.docs.filter((user) => canWrite({ id: user.id, roles: rolesOf(user) })).map(choiceOf),
  }
}
