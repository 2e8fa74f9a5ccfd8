import { finding } from '../finding'
import type { QualityFinding } from '../types'
import { percentErrors } from './percentErrors'
import type { Quantity } from './quantity'
import { takeScaleErrors, vagueErrors } from './scaleErrors'
import { numberFix } from './writeNumber'

type Index = Map<string, Quantity[]>

/** At most so many quantities of one key are looked at. */
const most = 20

function indexOf(quantities: readonly Quantity[]): Index {
  const index: Index = new Map()
  const add = (key: string, each: Quantity) => {
    const known = index.get(key)
    if (!known) index.set(key, [each])
    else if (known.length < most) known.push(each)
  }
  for (const each of quantities) for (const key of [...each.keys, ...each.parts]) add(key, each)
  return index
}

const isIn = (index: Index, { keys, parts }: Quantity): boolean =>
  keys.some((key) => index.has(key)) || (parts.length > 0 && parts.every((key) => index.has(key)))

interface Sides {
  source: readonly Quantity[]
  target: readonly Quantity[]
  settled: ReadonlySet<Quantity>
  english: string
}

const isYearLike = ({ value, scale, kind, to, from }: Quantity): boolean =>
  (kind === 'number' || kind === 'year') && scale === 1 && value >= 1000 && value <= 2199 && to - from === 1

/** A year that became another is one finding. */
function takeYears(missing: Set<Quantity>, extra: Set<Quantity>, english: string): QualityFinding[] {
  const wanted = [...missing].filter(({ kind, isDemanded }) => kind === 'year' && isDemanded)
  const wrong = [...extra].filter((each) => isYearLike(each) && each.isDemanded)
  return wanted.map((year, index) => {
    const other = wrong[index]
    missing.delete(year)
    if (other) extra.delete(other)
    const fix =
      other && wanted.length === wrong.length && wanted.length === 1 ? numberFix(english, other, year) : null
    return finding({
      code: 'date.year',
      detail: year.label,
      source: [year],
      target: other ? [other] : [],
      fix,
    })
  })
}

const contested = new Set(['ordinal', 'fraction', 'decade'])

/** Half is 50 percent: neither is missing where each side has one of them. */
function takeShares(some: Set<Quantity>, others: Set<Quantity>): void {
  const fractions = [...others].filter(({ kind }) => kind === 'fraction').slice(0, most)
  for (const share of [...some].filter(({ percent }) => percent !== 'no')) {
    const fraction = fractions.find(({ value }) => Math.abs(value * 100 - share.value) < 1)
    if (!fraction || !others.delete(fraction)) continue
    some.delete(share)
  }
}

/**
 * Ordinals of the English that stand for no ordinal of the Arabic, and whose number has its own partner: "third attack,
 * three drones" for a second attack with three drones.
 */
function looseOrdinals({ source, target }: Sides): Quantity[] {
  const ofKind = (list: readonly Quantity[], isOrdinal: boolean) =>
    new Set(
      list
        .filter(({ kind }) => ['ordinal', 'day'].includes(kind) === isOrdinal && kind !== 'hint')
        .flatMap(({ keys }) => keys),
    )
  const [arabicOrdinals, otherEnglish] = [ofKind(source, true), ofKind(target, false)]
  return target.filter(
    ({ kind, keys, value }) =>
      kind === 'ordinal' &&
      value !== 1 &&
      !keys.some((key) => arabicOrdinals.has(key)) &&
      keys.some((key) => otherEnglish.has(key)),
  )
}

/** Ordinals and fractions are never demanded, but two that contradict each other are. */
function demandContradictions(missing: Set<Quantity>, extra: Set<Quantity>, sides: Sides): void {
  for (const kind of contested) {
    const wanted = [...missing].filter((each) => each.kind === kind && each.value !== 1)
    const found = [...extra].filter((each) => each.kind === kind && each.value !== 1)
    const wrong =
      found.length === 0 && kind === 'ordinal' && wanted.length === 1 ? looseOrdinals(sides) : found
    if (wanted.length !== 1 || wrong.length !== 1) continue
    for (const each of [...wanted, ...wrong]) each.isDemanded = true
    for (const each of wrong) extra.add(each)
  }
}

/** What the one wrong number stands for, where only one can be meant. */
function partnerOf(one: Quantity, others: readonly Quantity[]): Quantity | null {
  const demanded = others.filter(({ isDemanded }) => isDemanded)
  if (demanded.length > 0) return demanded.length === 1 ? (demanded[0] ?? null) : null
  const close = others.filter(
    (each) => isLikely(each) && (each.kind === 'ordinal') === (one.kind === 'ordinal'),
  )
  return new Set(close.map(({ keys }) => keys[0])).size === 1 ? (close[0] ?? null) : null
}

/** "Once", "a" and the like are mostly no wrong numbers; a dual is. */
const isLikely = ({ kind, value, mantissa, label }: Quantity): boolean =>
  kind === 'hint' ? label === '2' && mantissa === 2 : kind !== 'vague' && value !== 1

const asNumber = (each: Quantity): Quantity =>
  each.kind === 'hint' ? { ...each, kind: 'number', value: each.mantissa, scale: 1 } : each

/** Numbers of the Arabic that are not in the English, and the other way round. */
export function compareQuantities(sides: Sides): QualityFinding[] {
  const { source, target, settled, english } = sides
  const [inSource, inTarget] = [indexOf(source), indexOf(target)]
  const missing = new Set(source.filter((each) => !settled.has(each) && !isIn(inTarget, each)))
  const extra = new Set(target.filter((each) => !settled.has(each) && !isIn(inSource, each)))
  const findings = [
    ...percentErrors({ source, target, inSource, inTarget }),
    ...vagueErrors([...missing], [...extra]),
    ...takeScaleErrors(missing, extra, english),
    ...takeYears(missing, extra, english),
  ]
  takeShares(missing, extra)
  takeShares(extra, missing)
  demandContradictions(missing, extra, sides)
  const wanted = [...missing].filter(({ isDemanded }) => isDemanded)
  const wrong = [...extra].filter(({ isDemanded }) => isDemanded)
  const isOne = { wanted: wanted.length === 1, wrong: wrong.length === 1 }
  for (const each of wanted) {
    const other = isOne.wanted && each.kind !== 'day' ? partnerOf(each, [...extra]) : null
    const code = each.kind === 'day' ? 'date.day' : each.kind === 'year' ? 'date.year' : 'number.missing'
    const fix = other ? numberFix(english, other, each) : null
    findings.push(finding({ code, detail: each.label, source: [each], target: other ? [other] : [], fix }))
  }
  for (const each of wrong) {
    const other = isOne.wrong && wanted.length < 2 ? partnerOf(each, [...missing]) : null
    const fix = other ? numberFix(english, each, asNumber(other)) : null
    findings.push(
      finding({
        code: 'number.extra',
        detail: each.label,
        source: other ? [other] : [],
        target: [each],
        fix,
      }),
    )
  }
  return findings
}
