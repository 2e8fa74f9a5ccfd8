import { sql } from '@payloadcms/db-postgres'
import { getPayload, type Payload } from 'payload'
import config from '../../payload.config'
import { aboutItself } from './about'
import { setDeadline } from './seed/deadlines'
import { seedPeople } from './seed/people'
import { seedPictures, seedSources, seedTopics } from './seed/register'
import { tell } from './seed/story'
import { seedTerms } from './seed/terms'
import { timelineFrom } from './seed/timeline'
import { demoStories } from './stories'

/** Hours between two stories of the demo newsroom: its oldest is a week and a half old. */
const between = 17
const hour = 3_600_000

/** Fills an empty newsroom with people, sources, pictures and stories in every stage. */
export async function seedDemo(payload: Payload): Promise<void> {
  const staff = await seedPeople(payload)
  const register = {
    topics: await seedTopics(payload),
    sources: await seedSources(payload),
    pictures: await seedPictures(payload),
  }
  const beginning = Date.now() - (demoStories.length + 1) * between * hour
  await seedTerms(staff, new Date(beginning).toISOString())
  const ids = new Map<string, number>()
  for (const [place, story] of demoStories.entries()) {
    const hours = (demoStories.length - place) * between
    const timeline = timelineFrom(staff, hours)
    const id = await tell(story, register, timeline)
    await setDeadline(timeline, id, story.stage)
    ids.set(story.key, id)
  }
  await ageLikeTheirHistory(payload)
  await payload.updateGlobal({
    slug: 'newsroom',
    data: { ...frontPage(ids), ...aboutItself },
    overrideAccess: true,
  })
}

/** What an editor would put first, and in the line of pictures. */
function frontPage(ids: ReadonlyMap<string, number>) {
  const picks = ['boats', 'museum', 'coffee', 'rail']
  return { homeLead: ids.get('marsh') ?? null, homePicks: picks.flatMap((key) => ids.get(key) ?? []) }
}

/** Payload stamps every write with the present: the lists should show when the demo's people last worked. */
async function ageLikeTheirHistory(payload: Payload): Promise<void> {
  await payload.db.drizzle.execute(sql`
    update articles set updated_at = coalesce((select max(at) from events where article = articles.id), updated_at)`)
  await payload.db.drizzle.execute(sql`
    update translations set updated_at =
      coalesce((select max(at) from events where translation = translations.id), updated_at)`)
}

const payload = await getPayload({ config, disableOnInit: true })
const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
if (totalDocs === 0) await seedDemo(payload)
process.exit(0)
