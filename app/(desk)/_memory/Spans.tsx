import { Fragment, type ReactNode } from 'react'
import type { Span } from '@/domain/quality/types'

interface SpansProps {
  text: string
  /** In order, without overlaps. */
  spans: readonly Span[]
  wrap: (text: string) => ReactNode
}

/** A text with some of its stretches set apart. */
export function Spans({ text, spans, wrap }: SpansProps) {
  let from = 0
  const parts = spans.map(({ start, end }) => {
    const plain = text.slice(from, start)
    from = end
    return { start, plain, set: text.slice(start, end) }
  })
  return (
    <>
      {parts.map(({ start, plain, set }) => (
        <Fragment key={start}>
          {plain}
          {wrap(set)}
        </Fragment>
      ))}
      {text.slice(from)}
    </>
  )
}
