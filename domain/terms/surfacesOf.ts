import { maskWord } from '@/domain/memory/maskedTokens'
import { compoundHeads, formTokens } from './arabicTokens'

const pronouns = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'كم', 'ك']
const conjunctions = ['', 'و', 'ف']
const prepositions = ['', 'ب', 'ل', 'ك', 'س']

const withPronouns = (stem: string): string[] => pronouns.map((pronoun) => stem + pronoun)

/** Every ending that `endingsOf` takes off, put on. */
function endedForms(core: string): string[] {
  const stem = core.slice(0, -1)
  const plain = ['', 'ا', 'ان', 'ين', 'ون', 'و', 'ي', 'ات'].map((ending) => core + ending)
  const owned = ['', 'ات', 'ي', 'و'].flatMap((ending) => withPronouns(core + ending))
  if (core.endsWith('ه')) {
    const dual = ['تان', 'تين', 'تا', 'تي', 'ات'].map((ending) => stem + ending)
    return [
      ...plain,
      ...owned,
      ...dual,
      ...['ت', 'ات', 'تي', 'تا'].flatMap((end) => withPronouns(stem + end)),
    ]
  }
  if (core.endsWith('ي')) return [...plain, ...owned, ...withPronouns(`${stem}ا`)]
  if (core.endsWith('ء'))
    return [...plain, ...owned, ...withPronouns(`${stem}و`), ...withPronouns(`${stem}ي`)]
  return [...plain, ...owned]
}

/** What may stand before a word: conjunction, preposition, article. */
const fronts = conjunctions.flatMap((conjunction) =>
  prepositions.flatMap((preposition) => [
    conjunction + preposition,
    `${conjunction}${preposition}ال`,
    ...(preposition === 'ل' ? [`${conjunction}لل`] : []),
  ]),
)

const fathers = new Set(['ابو', 'ابي', 'ابا'])

/**
 * The tokens of the memory by which an Arabic form is looked for in the database: for each of its two longest words
 * every shape that it may have in a text. Wider than `findTerms`, never narrower, for forms of plain words.
 */
export function surfacesOf(form: string): string[][] {
  const words = formTokens(form).map(({ folded }, index, all) => ({
    folded,
    before: all[index - 1]?.folded ?? '',
  }))
  const telling = words.filter(
    ({ folded }, index) => !isHead(folded, words[index + 1]) && !fathers.has(folded),
  )
  return (telling.length > 0 ? telling : words)
    .toSorted((one, other) => other.folded.length - one.folded.length)
    .slice(0, 2)
    .map(shapesOf)
}

/** A word that may be one with the next: عبدالله. */
const isHead = (word: string, next: { folded: string } | undefined): boolean =>
  compoundHeads.includes(word) && next?.folded.startsWith('ال') === true

function shapesOf({ folded, before }: { folded: string; before: string }): string[] {
  const core = folded.startsWith('ال') && folded.length > 3 ? folded.slice(2) : folded
  const shapes = new Set<string>()
  for (const ended of new Set([...endedForms(core), folded]))
    for (const front of fronts) shapes.add(maskWord(front + ended).token)
  if (isHead(before, { folded }))
    for (const front of fronts) shapes.add(maskWord(front + before + folded).token)
  return [...shapes]
}
