import { createElement, Fragment, type ReactNode } from 'react'
import { typeset } from '@/app/_shared/story/typography'
import { type PlainBlock, type PlainRun, parsePlainPage } from '@/domain/text/plainPage'
import type { Reading } from './reading'

interface Props {
  reading: Reading
  /** As it was typed in the desk. */
  text: string
  /** The level of its subheads. */
  level: 2 | 3
}

/** What the newsroom wrote as plain text: paragraphs, subheads, links. */
export function PlainText({ reading, text, level }: Props): ReactNode {
  const tagOf = { heading: `h${level}`, paragraph: 'p' } satisfies Record<PlainBlock['kind'], string>
  const blocks = parsePlainPage(text).map(({ kind, runs }) =>
    createElement(tagOf[kind], null, ...runs.map((run) => shown(reading, run))),
  )
  return createElement(Fragment, null, ...blocks)
}

function shown({ language }: Reading, { text, href }: PlainRun): ReactNode {
  if (href === undefined) return typeset(text, language)
  return (
    <a href={href} rel="noopener">
      <bdi dir="ltr">{text}</bdi>
    </a>
  )
}
