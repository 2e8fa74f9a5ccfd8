import { createTermIndex } from '@/domain/terms/createTermIndex'
import { findTerms } from '@/domain/terms/findTerms'
import type { Term } from '@/domain/terms/types'
import { fold } from '@/domain/text/fold'
import { countWords } from '@/domain/text/words'
import type { Benchmark } from './support/benchmark'
import { longTexts, steadyRandom } from './support/longStory'
import { grouped, median, milliseconds, quantile, times } from './support/numbers'

const many = 20_000
const rows = 400
const words = 60
const goal = 10

/** The house terms of a row among very many of them. */
export const terms: Benchmark = async () => {
  const list = manyTerms()
  const { took: build, result: index } = timed(() => createTermIndex(list))
  const texts = longTexts({ paragraphs: rows, words })
  // The first row is slower by far: the process has compiled nothing yet.
  const first = timed(() => findTerms(index, texts[0] ?? '')).took
  const ours = texts.map((text) => timed(() => findTerms(index, text)))
  const folded = list.map(({ ar, variantsAr }) => [ar, ...variantsAr].map(fold))
  const naive = texts.map((text) => timed(() => everyTerm(folded, text)).took)
  const took = ours.map((one) => one.took)
  const found = ours.reduce((sum, { result }) => sum + result.length, 0)
  return {
    title: `The house terms of a row among ${grouped(many)}`,
    how: [
      `${grouped(rows)} paragraphs of ${words} words and more from the demo newsroom (${grouped(countWords(texts.join('\n')))} words), one after the other in this process.`,
      `Half of the terms are words of those paragraphs with others behind them, half are made up; ${grouped(found)} places were met.`,
      'Beside it: every term and variant looked for in the folded paragraph with `includes`, which finds neither clitics nor endings.',
      `The goal is ${milliseconds(goal)} a row.`,
    ],
    figures: [
      { what: 'laying out all terms, once after a change', ours: milliseconds(build) },
      { what: 'the first row', ours: milliseconds(first) },
      ...(['median', 'p95', 'most'] as const).map((name) => {
        const [own, other] = [statistic[name](took), statistic[name](naive)]
        return {
          what: `a row, ${name}`,
          ours: fine(own),
          beside: milliseconds(other),
          ratio: times(own, other),
        }
      }),
    ],
  }
}

const fine = (value: number): string => `${value.toFixed(3)} ms`

const statistic = {
  median,
  p95: (values: readonly number[]) => quantile(values, 0.95),
  most: (values: readonly number[]) => Math.max(...values),
}

function timed<T>(work: () => T): { took: number; result: T } {
  const started = performance.now()
  const result = work()
  return { took: performance.now() - started, result }
}

const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي']

function manyTerms(): Term[] {
  const random = steadyRandom()
  const pick = <T>(from: readonly T[], other: T): T => from[Math.floor(random() * from.length)] ?? other
  const known = [
    ...new Set(
      longTexts({ paragraphs: 60, words })
        .join(' ')
        .match(/\p{L}{3,}/gu) ?? [],
    ),
  ]
  const madeUp = () => Array.from({ length: 3 + Math.floor(random() * 4) }, () => pick(letters, 'ا')).join('')
  return Array.from({ length: many }, (_, id) => {
    const head = id % 2 === 0 ? pick(known, 'قصة') : madeUp()
    const tail = random() < 0.3 ? '' : ` ${random() < 0.3 ? pick(known, 'قصة') : madeUp()}`
    return {
      id,
      ar: head + tail,
      variantsAr: random() < 0.5 ? [`ال${madeUp()} ${madeUp()}`] : [],
      forbiddenAr: [],
      en: `Term ${id}`,
      alternativesEn: [],
      forbiddenEn: [],
      kind: 'other',
      contexts: [],
      note: '',
    }
  })
}

function everyTerm(terms: readonly string[][], text: string): number {
  const folded = ` ${fold(text)} `
  return terms.filter((forms) => forms.some((form) => folded.includes(` ${form} `))).length
}
