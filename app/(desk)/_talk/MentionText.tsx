import { splitAtNames } from './names'

/** The words of a message, with the names that are called in them set apart and kept in their direction. */
export function MentionText({ text, names }: { text: string; names: readonly string[] }) {
  return splitAtNames(text, names).map(({ text: part, isName, at }) =>
    isName ? (
      <bdi key={at} className="called">
        {part}
      </bdi>
    ) : (
      part
    ),
  )
}
