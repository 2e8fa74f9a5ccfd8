import type { ConcordanceHit } from '@/newsroom/memory/types'
import { Bdi, Link } from '../_ui'
import { rowHref } from './rowHref'
import { Spans } from './Spans'

interface MemoryPairProps {
  hit: ConcordanceHit
  /** Who rendered it, and when, in the language of the interface. */
  name: string
  when: string
  /** What stands for a headline where the story has none. */
  untitled: string
}

const marked = (text: string) => <mark>{text}</mark>

/** An approved Arabic with its English, the words that were looked for marked; its story leads to the row. */
export function MemoryPair({ hit, name, when, untitled }: MemoryPairProps) {
  const href = rowHref(hit)
  const title = <Bdi>{hit.title || untitled}</Bdi>
  return (
    <li className="pair" data-unit={hit.unit}>
      <p className="ar" lang="ar" dir="rtl">
        <Spans text={hit.source} spans={hit.sourceSpans} wrap={marked} />
      </p>
      <p className="en" lang="en" dir="ltr">
        <Spans text={hit.target} spans={hit.targetSpans} wrap={marked} />
      </p>
      <p className="meta">
        {href ? (
          <Link href={href} className="text" data-row>
            {title}
          </Link>
        ) : (
          <span>{title}</span>
        )}
        <span>
          {name && (
            <>
              <Bdi>{name}</Bdi> ·{' '}
            </>
          )}
          {when}
        </span>
      </p>
    </li>
  )
}
