import { isElsewhere, safeHref } from '@/app/_shared/story/safeHref'
import { sourcePath } from '@/newsroom/editions/paths'
import type { PrintedSource } from '@/newsroom/editions/types'
import { mostUses } from '@/newsroom/queries/reader/storyPage'
import { Name } from '../Name'
import type { Reading } from '../reading'

interface Props {
  reading: Reading
  sources: readonly PrintedSource[]
  /** How many other live stories stand on a source, by its id in the register. */
  uses: ReadonlyMap<number, number>
}

/** On whom and what the story stands. */
export function Sources({ reading, sources, uses }: Props) {
  if (sources.length === 0) return null
  return (
    <section className="note row src" aria-labelledby="sources">
      <h2 className="lab" id="sources">
        {reading.t('story.sources')}
      </h2>
      <ol>
        {sources.map((source, index) => (
          <li key={source.id} id={`s${index + 1}`}>
            <div>
              <SourceName reading={reading} source={source} />
              <SourceMeta reading={reading} source={source} uses={uses.get(source.source) ?? 0} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function SourceName({ reading, source }: { reading: Reading; source: PrintedSource }) {
  const name = <Name name={source} reading={reading} />
  const href = safeHref(source.url)
  if (href === null || !isElsewhere(href)) return name
  return (
    <a href={href} rel="noopener">
      {name}
    </a>
  )
}

function SourceMeta({ reading, source, uses }: { reading: Reading; source: PrintedSource; uses: number }) {
  return (
    <p className="meta">
      <span>{roleIn(reading, source.role)}</span>
      <a href={sourcePath(reading.language, source.source)}>{usesIn(reading, uses)}</a>
    </p>
  )
}

function usesIn({ t }: Reading, uses: number): string {
  if (uses === 0) return t('register.entry')
  return uses < mostUses ? t('story.uses', { count: uses }) : t('story.usesMany')
}

function roleIn({ t }: Reading, role: string): string {
  if (role === 'primary') return t('story.role.primary')
  return role === 'background' ? t('story.role.background') : t('story.role.supporting')
}
