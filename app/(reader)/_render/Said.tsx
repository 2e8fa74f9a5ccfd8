import { createElement, Fragment, type ReactNode } from 'react'

/** What stands in place of `<name>…</name>` in a message: given what stands between. */
export type Parts = Record<string, (children: string) => ReactNode>

interface Props {
  message: string
  parts: Parts
}

/**
 * A message with elements in it: `<when>12 May</when>` becomes what `parts.when` makes of `12 May`. Tags do not nest;
 * everything else is text, and so are interpolated values.
 */
export function Said({ message, parts }: Props): ReactNode {
  const pieces = message.split(/(<[a-z]+>.*?<\/[a-z]+>)/su).map((piece) => {
    const tag = /^<([a-z]+)>(.*)<\/\1>$/su.exec(piece)
    const part = tag ? parts[tag[1] ?? ''] : undefined
    return part ? part(tag?.[2] ?? '') : piece
  })
  return createElement(Fragment, null, ...pieces)
}
