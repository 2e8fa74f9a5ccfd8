import { groupByBase, holesOf, type Messages, pluralBases } from './messages'

/** The plural forms of each language, as Intl.PluralRules names them. */
const forms = {
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  en: ['one', 'other'],
} as const

type Language = keyof typeof forms

/** What is wrong with the messages, one sentence each; an empty list is what one wants. */
export function problemsOf({ ar, en }: Record<Language, Messages>): string[] {
  const plurals = pluralBases(ar, en)
  const groups = { ar: groupByBase(ar, plurals), en: groupByBase(en, plurals) }
  const bases = [...new Set([...groups.ar.keys(), ...groups.en.keys()])].sort()
  return bases.flatMap((base) => {
    const [arabic, english] = [groups.ar.get(base), groups.en.get(base)]
    if (!arabic || !english) return [`${base} is missing in ${arabic ? 'English' : 'Arabic'}`]
    return [
      ...(plurals.has(base)
        ? [...missingForms(base, 'ar', arabic), ...missingForms(base, 'en', english)]
        : []),
      ...emptyTexts(base, arabic, english),
      ...differentHoles(base, arabic, english),
      ...stretchedLetters(base, arabic),
    ]
  })
}

function missingForms(base: string, language: Language, group: ReadonlyMap<string, string>): string[] {
  return forms[language]
    .filter((form) => !group.has(form))
    .map((form) => `${base} lacks its plural form _${form} in ${language === 'ar' ? 'Arabic' : 'English'}`)
}

function emptyTexts(base: string, ...groups: ReadonlyMap<string, string>[]): string[] {
  return groups.flatMap((group) => [...group.values()]).some((text) => text.trim() === '')
    ? [`${base} is empty`]
    : []
}

/** A plural's forms may leave the count out ("one story"), so all forms of a language count together. */
function differentHoles(base: string, ...groups: ReadonlyMap<string, string>[]): string[] {
  const [arabic = '', english = ''] = groups.map((group) => holesOf([...group.values()].join('\n')).join(' '))
  if (arabic === english) return []
  return [
    `${base} has other variables in Arabic (${arabic || 'none'}) than in English (${english || 'none'})`,
  ]
}

function stretchedLetters(base: string, group: ReadonlyMap<string, string>): string[] {
  return [...group.values()].some((text) => text.includes('ـ')) ? [`${base} is stretched with tatweel`] : []
}
