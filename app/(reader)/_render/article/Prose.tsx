import { Fragment } from 'react'
import { BodyView } from '@/app/_shared/story/BodyView'
import { typeset } from '@/app/_shared/story/typography'
import { bidOf } from '@/domain/segments/blocks'
import type { TextBlock } from '@/domain/segments/document'
import type { StoryView } from '@/newsroom/queries/reader/storyView'
import type { Reading } from '../reading'
import { BodyFigure } from './Figure'
import { Gloss } from './Gloss'
import { SourceMarks } from './SourceMarks'

/** The text of a story, with the dateline run into its first paragraph. */
export function Prose({ reading, view }: { reading: Reading; view: StoryView }) {
  const first = view.flow.find(({ type }) => type !== 'upload')
  const isRunIn = first?.type === 'paragraph'
  const dateline = view.dateline && <Dateline reading={reading} dateline={view.dateline} />
  return (
    <div className="prose">
      {dateline && !isRunIn && <p>{dateline}</p>}
      <BodyView
        flow={view.flow}
        language={view.language}
        extrasOf={(block) => ({
          ...extrasOf({ reading, view, block }),
          before: isRunIn && block === first ? dateline : undefined,
        })}
        imageOf={({ id }) => {
          const shown = view.images.get(id)
          return shown ? <BodyFigure key={id} reading={reading} shown={shown} /> : null
        }}
      />
    </div>
  )
}

function Dateline({ reading, dateline }: { reading: Reading; dateline: string }) {
  return (
    <Fragment>
      <span className="place">{typeset(dateline, reading.language)}</span> –{' '}
    </Fragment>
  )
}

function extrasOf({ reading, view, block }: { reading: Reading; view: StoryView; block: TextBlock }) {
  const bid = bidOf(block)
  const number = view.numbers.get(bid)
  return {
    id: number === undefined ? undefined : `p${number}`,
    by: view.attributions.get(bid),
    after: (
      <>
        <SourceMarks reading={reading} numbers={view.sources.get(bid)} />
        <Gloss reading={reading} mark={view.marks.get(bid)} />
      </>
    ),
  }
}
