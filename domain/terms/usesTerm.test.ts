import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { termWith } from './testing/term'
import type { Term } from './types'
import { usesTerm } from './usesTerm'

type English = Partial<Term> & { en: string }
/** An English text, the term's English, the stretches that use it, the forbidden stretches. */
type Case = [text: string, english: string | English, found: string[], forbidden?: string[]]

const us: English = { en: 'US', forbiddenEn: ['USA', 'U.S.'] }
const guard: English = {
  en: 'Revolutionary Guard',
  alternativesEn: ['IRGC'],
  forbiddenEn: ['Guard'],
  kind: 'body',
}
const isis: English = {
  en: 'ISIS',
  alternativesEn: ['Islamic State group'],
  forbiddenEn: ['Isis', 'Islamic State'],
}
const sudani: English = { en: 'Mohammed al-Sudani', kind: 'person', forbiddenEn: ['Mohamed al-Sudani'] }
const iran: English = { en: 'Iran', kind: 'place', forbiddenEn: ['Persia'] }

const cases: Record<string, Case[]> = {
  'whole words': [
    ['The drone fell.', 'drone', ['drone']],
    ['The droned voice.', { en: 'drone', kind: 'body' }, []],
    ['Iranology', iran, []],
    ['base at Ain al-Asad.', 'Ain al-Asad', ['Ain al-Asad']],
    ['', 'drone', []],
  ],
  'singular and plural': [
    ['Two drones', 'drone', ['drones']],
    ['The ministries said', 'ministry', ['ministries']],
    ['three crises', 'crisis', ['crises']],
    ['two boxes', 'box', ['boxes']],
    ['two spokesmen', 'spokesman', ['spokesmen']],
    ['bases of operations', 'base of operations', ['bases of operations']],
    ['One militia', 'militias', ['militia']],
    ['buses', { en: 'bu', kind: 'body' }, []],
  ],
  possessives: [
    ['Iran’s army', iran, ['Iran’s']],
    ["Iran's army", iran, ["Iran's"]],
    ['the drones’ range', 'drone', ['drones']],
    ['the Revolutionary Guard’s base', guard, ['Revolutionary Guard’s']],
  ],
  'hyphen and space': [
    ['an air-strike', 'air strike', ['air-strike']],
    ['an air strike', 'air-strike', ['air strike']],
    ['Ain Al Asad', 'Ain al-Asad', ['Ain Al Asad']],
    ['air, strike', 'air strike', []],
    ['air. Strike', 'air strike', []],
    ['the “Revolutionary” Guard', guard, ['Revolutionary” Guard'], []],
    ['Washington, D.C., said', 'Washington, D.C.', ['Washington, D.C.']],
  ],
  capitals: [
    ['revolutionary guard', guard, ['revolutionary guard']],
    ['THE REVOLUTIONARY GUARD', guard, ['REVOLUTIONARY GUARD']],
    ['it hit us', us, []],
    ['It hit US troops', us, ['US']],
    ['the IRGC said', guard, ['IRGC']],
    ['the Irgc said', guard, []],
    ['Isis said', isis, [], ['Isis']],
    ['ISIS said', isis, ['ISIS']],
    ['two MPs', 'MP', ['MPs']],
  ],
  accents: [
    ['the Élysée', 'Elysee', ['Élysée']],
    ['the Elysee', 'Élysée', ['Elysee']],
  ],
  'forbidden forms': [
    ['The Guard said', guard, [], ['Guard']],
    ['The Revolutionary Guard said', guard, ['Revolutionary Guard']],
    ['Revolutionary Guard and Guard', guard, ['Revolutionary Guard'], ['Guard']],
    ['Islamic State said', isis, [], ['Islamic State']],
    ['the Islamic State group said', isis, ['Islamic State group']],
    ['the U.S. said', us, [], ['U.S.']],
    ['the USA said', us, [], ['USA']],
    ['an airstrike', { en: 'air strike', forbiddenEn: ['airstrike'] }, [], ['airstrike']],
    ['an air-strike', { en: 'air strike', forbiddenEn: ['air-strike'] }, [], ['air-strike']],
    ['an air strike', { en: 'air strike', forbiddenEn: ['air-strike'] }, ['air strike']],
    ['Guard Corps', { en: 'Guard', forbiddenEn: ['Guard Corps'], kind: 'body' }, [], ['Guard Corps']],
    ['Persia', iran, [], ['Persia']],
  ],
  'a word between': [
    ['Mohammed Shia al-Sudani', sudani, ['Mohammed Shia al-Sudani']],
    ['the Free Syrian Army', 'Free Army', ['Free Syrian Army']],
    ['Mohammed Shia Sabbar al-Sudani', { en: 'Mohammed Sudani', kind: 'body' }, []],
    ['Mohammed, Shia al-Sudani', { ...sudani, kind: 'body' }, []],
  ],
  'no fault either': [
    ['Sudani said', sudani, ['Sudani']],
    ['Prime Minister al-Sudani said', sudani, ['Sudani']],
    ['Mohamad al-Sudani said', sudani, []],
    ['Mohamed al-Sudani said', sudani, [], ['Mohamed al-Sudani']],
    ['Iranian forces', iran, ['Iranian']],
    ['the Iranians', iran, ['Iranians']],
    ['Lebanese', { en: 'Lebanon', kind: 'place' }, ['Lebanese']],
    ['French', { en: 'France', kind: 'place' }, ['French']],
    ['Tunisian', { en: 'Tunisia', kind: 'place' }, ['Tunisian']],
    ['Jordanians', { en: 'Jordan', kind: 'place' }, ['Jordanians']],
    ['Omani', { en: 'Oman', kind: 'place' }, ['Omani']],
    ['Romanian', { en: 'Oman', kind: 'place' }, []],
    ['terrorist', 'terrorism', ['terrorist']],
    ['terrorist', { en: 'terrorism', kind: 'body' }, []],
    ['the Ukraine', { en: 'Ukraine', kind: 'place', forbiddenEn: ['the Ukraine'] }, [], ['the Ukraine']],
    ['Ukraine', { en: 'the Ukraine', kind: 'place' }, ['Ukraine']],
  ],
}

const use = (text: string, english: string | English) =>
  usesTerm(
    { term: termWith({ ar: 'مصطلح', ...(typeof english === 'string' ? { en: english } : english) }) },
    text,
  )

for (const [what, list] of Object.entries(cases)) {
  describe(what, () => {
    test.each(list)('%j, %j: %j', (text, english, found, forbidden = []) => {
      const use_ = use(text, english)
      expect(use_.found.map(({ start, end }) => text.slice(start, end))).toEqual(found)
      expect(use_.forbidden.map(({ span }) => text.slice(span.start, span.end))).toEqual(forbidden)
    })
  })
}

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom('Revolutionary', 'Guard', 'Guards’', 'IRGC', 'the', '-', '.'),
      fc.string({ maxLength: 5 }),
    ),
  )
  .map((parts) => parts.join(' '))

test('whatever the text: stretches lie in it, in order, and no forbidden one inside a use', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { found, forbidden } = use(text, guard)
      for (const spans of [found, forbidden.map(({ span }) => span)]) {
        let before = 0
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(before)
          before = end
        }
        expect(before).toBeLessThanOrEqual(text.length)
      }
      for (const { span } of forbidden)
        expect(found.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(false)
    }),
  )
})

test('a form put between two words is found there', () => {
  fc.assert(
    fc.property(fc.constantFrom('Revolutionary Guard', 'IRGC'), texts, (form, text) => {
      const whole = `${text.replaceAll('“', '')}; ${form}; end`
      expect(use(whole, guard).found.some(({ end }) => whole.slice(0, end).endsWith(form))).toBe(true)
    }),
  )
})

test('a place may be called as every object has a name', () => {
  const place = termWith({ ar: 'كونستركتور', en: 'Constructor', kind: 'place' })
  const match = { term: place, start: 0, end: 1, form: place.ar, isForbidden: false }
  expect(usesTerm(match, 'The road to Ajloun').found).toEqual([])
})
