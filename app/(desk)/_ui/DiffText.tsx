import { Fragment } from 'react'

export interface DiffPart {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Old and new merged as a diff of whole words. */
export function DiffText({ parts, lang }: { parts: DiffPart[]; lang?: string }) {
  return (
    <span lang={lang}>
      {parts.map(({ kind, text }, index) => (
        <Fragment key={`${index}${kind}`}>{tagged(kind, text)}</Fragment>
      ))}
    </span>
  )
}

function tagged(kind: DiffPart['kind'], text: string) {
  if (kind === 'removed') return <del>{text}</del>
  return kind === 'added' ? <ins>{text}</ins> : text
}
