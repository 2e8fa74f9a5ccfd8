import { createElement, Fragment } from 'react'
import { typeset } from '@/app/_shared/story/typography'
import type { Piece } from '@/domain/search/markWords'
import type { Hit } from '@/newsroom/queries/reader/searchEditions'
import type { Reading } from '../reading'
import { StoryMeta } from '../StoryMeta'
import { hrefOf } from '../storyLinks'

/** A story that was found, with the paragraph that tells why. */
export function Result({ reading, hit }: { reading: Reading; hit: Hit }) {
  const { line, title, excerpt } = hit
  const href = hrefOf(line)
  return (
    <li>
      <StoryMeta reading={reading} story={line} shows={['topic', 'date']} />
      <h2>
        <a href={href}>
          <Pieces reading={reading} pieces={title} />
        </a>
      </h2>
      {excerpt && (
        <p className="x">
          <Pieces reading={reading} pieces={excerpt.pieces} />
        </p>
      )}
      {excerpt && excerpt.number !== null && (
        <p className="meta">
          <a href={`${href}#p${excerpt.number}`}>
            {reading.t('search.paragraph', { number: excerpt.number })}
          </a>
        </p>
      )}
    </li>
  )
}

/** A text with the words that were looked for marked. */
function Pieces({ reading: { language }, pieces }: { reading: Reading; pieces: readonly Piece[] }) {
  const shown = pieces.map(({ text, isMarked }) => {
    const set = typeset(text, language)
    return isMarked ? createElement('mark', null, set) : set
  })
  return createElement(Fragment, null, ...shown)
}
