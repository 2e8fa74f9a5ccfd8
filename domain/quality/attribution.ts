import { fold } from '@/domain/text/fold'
import { quotationsOf } from '@/domain/text/quotations'
import { sayingVerbs } from '@/domain/text/sentenceWords'
import type { Checked } from './checkedText'
import { finding } from './finding'
import type { QualityFinding, Span } from './types'

/** Fewer words in quotation marks are a name or a term. */
const shortest = 4
const saying = new Set([...sayingVerbs].map(fold))
/** Every verb and noun that can carry a quotation; the beginnings of their forms. */
const attributing =
  /^(?:sa(?:id|y|ys|ying)|t(?:old|ell|ells|elling)|add(?:s|ed|ing)?|stress|stat(?:e|ing)|announc|confirm|explain|not(?:e|es|ed|ing)$|declar|wr(?:ote|ites?|iting|itten)|ask|repl(?:y|ies|ied)|respon|answer|warn|insist|affirm|assert|emphasi[sz]|report|quot|call|describ|claim|argu|point(?:s|ed|ing)?$|continu|recall|according|remark|comment|conclud|conced|acknowledg|admit|recount|relat(?:e|es|ed|ing)$|post(?:s|ed|ing)?$|tweet|express|reiterat|underlin|underscor|maintain|suggest|predict|promis|pledg|vow|urg|demand|den(?:y|ies|ied|ying)$|reject|reveal|disclos|mention|observ|elaborat|clarif|cit(?:e|es|ed|ing)$|recit|shout|chant|cri(?:ed|es)$|read(?:s|ing)?$|in(?:dicat|form)|went$|put$|words?$|statement|per$|exclaim|boast|joke|lament|complain|wonder|interject|stipulat|vouch|testif|swor|swear|accus|condemn|denounc|prais|hail|voic|spok|speak|summ(?:ed|ing)$|think|thought|believ|hop(?:e|es|ed|ing)$|assur|attribut|contend|counter|hold(?:s|ing)?$|held$|proclaim|label|dub)/

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length

function longQuotations(text: string): Span[] {
  return quotationsOf(text)
    .pairs.filter(({ open, close }) => wordsIn(text.slice(open + 1, Math.min(close, open + 400))) >= shortest)
    .map(({ open, close }) => ({ start: open, end: close + 1 }))
}

const sayingWords = ({ source }: Checked): Span[] =>
  source.tokens.filter(
    ({ kind, key }) =>
      kind === 'arabic' && (saying.has(key) || (/^[وف]/.test(key) && saying.has(key.slice(1)))),
  )

/** "Ali: …" and "… – Ali" attribute without a verb. */
const namesSpeaker = (text: string, { start }: Span): boolean =>
  /[:—–]\s*$/.test(text.slice(Math.max(0, start - 4), start))

/** A quotation that has its speaker in the Arabic and nobody who says it in the English. */
export function attributionFindings(checked: Checked): QualityFinding[] {
  const { source, target, row } = checked
  if (row.kind === 'title' || row.kind === 'quote' || row.kind === 'attribution') return []
  const quoted = longQuotations(target.text)
  if (quoted.length === 0 || longQuotations(source.text).length === 0) return []
  const verbs = sayingWords(checked)
  const outside = target.tokens.filter(({ kind }) => kind === 'latin')
  const isAttributed = outside.some((token) => attributing.test(token.key) && !isInside(token, quoted))
  if (verbs.length === 0 || isAttributed || quoted.some((span) => namesSpeaker(target.text, span))) return []
  return [finding({ code: 'quote.attribution', source: verbs, target: quoted })]
}

const isInside = (token: Span, spans: readonly Span[]): boolean =>
  spans.length < 50 && spans.some(({ start, end }) => token.start > start && token.end < end)
