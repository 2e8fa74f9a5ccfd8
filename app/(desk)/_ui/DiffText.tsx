import { Fragment } from 'react'

export interface DiffPart {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Old and new merged as a diff of whole words. */
export function DiffText({ parts, lang }: { parts: DiffPart[]; lang?: string }) {
  return (
    <span lang={lang}>
      {withPlaces(parts).map(({ kind, text, place }) => (
        <Fragment key={place}>{tagged(kind, text)}</Fragment>
      ))}
    </span>
  )
}

/** Where each part begins in the whole: no two begin at one place, for none is empty. */
function withPlaces(parts: DiffPart[]): (DiffPart & { place: number })[] {
  let place = 0
  return parts.map((part) => {
    const placed = { ...part, place }
    place += part.text.length
    return placed
  })
}

function tagged(kind: DiffPart['kind'], text: string) {
  if (kind === 'removed') return <del>{text}</del>
  return kind === 'added' ? <ins>{text}</ins> : text
}
