import type { Person } from '../person'

export interface TopicName {
  id: number
  nameAr: string
  nameEn: string
}

/** The sections of the site in their order. */
export async function listTopics({ payload, user }: Person): Promise<TopicName[]> {
  const { docs } = await payload.find({
    collection: 'topics',
    sort: ['order', 'nameAr'],
    limit: 200,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return docs.map(({ id, nameAr, nameEn }) => ({ id, nameAr, nameEn }))
}
