import type { ArabicToken } from './arabicTokens'

/** The word between two words of a term: an adjective that agrees with both, or another name. */
export type Gap = 'agreeing' | 'name'

/** Words that belong to what follows them, or to nothing: never the one word in a gap. */
const binding = new Set(
  `من في على إلى الى عن مع بلا او ام ان لا لم لن ثم بل بين قبل بعد ضد عند دون منذ حتى لدى كان كانت قد هو هي هم هذا هذه ذلك تلك
  التي الذي الذين غير ليس ليست كل عبد ابو ابي ابا ابن بن بنت ال ذو ذات نصر قال قالت يوم امس كما اذ حيث`.split(
    /\s+/,
  ),
)

const isDefinite = ({ folded }: ArabicToken) => folded.startsWith('ال') && folded.length > 3
const hangsOn = /^(?:[وفبلك]ال|لل|و)/

/**
 * What the word at `place` is between the words around it; null where no term reaches over it: punctuation stands there,
 * the word binds to its neighbour, or begins with "and".
 */
export function gapOver(
  tokens: readonly ArabicToken[],
  place: number,
  common: ReadonlySet<string>,
): Gap | null {
  const [before, gap, after] = [tokens[place - 1], tokens[place], tokens[place + 1]]
  if (!before || !gap?.isJoined || !after?.isJoined) return null
  if (binding.has(gap.folded) || (hangsOn.test(gap.folded) && !common.has(gap.folded))) return null
  const agrees = bareIsDefinite(before) === isDefinite(gap) && isDefinite(gap) === isDefinite(after)
  return agrees ? 'agreeing' : 'name'
}

/** The first word of a term may carry a clitic before its article: والحرس, للحرس. */
const bareIsDefinite = (token: ArabicToken): boolean =>
  isDefinite(token) || /^(?:[وف]?[بك]?ال|[وف]?لل).../.test(token.folded)
