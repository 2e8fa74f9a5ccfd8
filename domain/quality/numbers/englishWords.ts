const list = (words: string): string[] => words.split(' ')

const small = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
)
const tensWords = list('twenty thirty forty fifty sixty seventy eighty ninety')
const ordinalWords = list(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
)
const tensOrdinals = list('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth')
const decadeWords = list('twenties thirties forties fifties sixties seventies eighties nineties')
const romans = list('II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX')
const romanValues = [2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]

const numbered = (words: string[], numberOf: (index: number) => number): [string, number][] =>
  words.map((word, index) => [word, numberOf(index)])

export const units = new Map(numbered(small, (index) => index))
export const tens = new Map(numbered(tensWords, (index) => (index + 2) * 10))
export const ordinals = new Map([
  ...numbered(ordinalWords, (index) => index),
  ...numbered(tensOrdinals, (index) => (index + 2) * 10),
  ['hundredth', 100] as const,
])
export const decades = new Map(numbered(decadeWords, (index) => (index + 2) * 10))
export const romanNumbers = new Map(numbered(romans, (index) => romanValues[index] ?? 0))

export const scales = new Map<string, number>([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['bn', 1e9],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
])
/** Letters that are a scale only right after digits. */
export const scaleLetters = new Map<string, number>([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
])

export const vague = new Map<string, number>([
  ['dozens', 10],
  ['tens', 10],
  ['scores', 10],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
])

export const fractions = new Map<string, number>([
  ['half', 1 / 2],
  ['halves', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fourths', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['sixths', 1 / 6],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
])

/** Words that say a number by the way. */
export const loose = new Map<string, number[]>([
  ['once', [1]],
  ['single', [1]],
  ['sole', [1]],
  ['twice', [2]],
  ['both', [2]],
  ['pair', [2]],
  ['couple', [2]],
  ['double', [2]],
  ['doubled', [2]],
  ['doubling', [2]],
  ['duo', [2]],
  ['twin', [2]],
  ['brace', [2]],
  ['bilateral', [2]],
  ['thrice', [3]],
  ['triple', [3]],
  ['tripled', [3]],
  ['tripling', [3]],
  ['trio', [3]],
  ['trilateral', [3]],
  ['tripartite', [3]],
  ['treble', [3]],
  ['hat', [3]],
  ['quadruple', [4]],
  ['quadrupled', [4]],
  ['quartet', [4]],
  ['quintet', [5]],
  ['quintupled', [5]],
  ['nil', [0]],
  ['goalless', [0]],
  ['scoreless', [0]],
  ['unanswered', [0]],
  ['decade', [10]],
  ['century', [100]],
  ['centenary', [100]],
  ['centennial', [100]],
  ['fortnight', [2, 14]],
  ['arbaeen', [40]],
  ['arbain', [40]],
  ['overnight', [24]],
])
const folds = /^(two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)fold$/

/** The number in tenfold; null for any other word. */
export function foldOf(word: string): number | null {
  const number = folds.exec(word)?.[1]
  return number === undefined ? null : (units.get(number) ?? tens.get(number) ?? 100)
}
