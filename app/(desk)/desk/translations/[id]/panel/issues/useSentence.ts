'use client'

import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { QualityFinding, Span } from '@/domain/quality/types'
import { countWords } from '@/domain/text/words'

/** The texts of the row that the findings' offsets count in. */
export interface RowTexts {
  source: string
  target: string
}

/** Words of either direction inside a sentence. */
export const isolated = (words: string) => `\u2068${words}\u2069`

/** What a finding says, or two that are one thing, in the person's language. */
export function useSentence(): (findings: readonly QualityFinding[], texts: RowTexts) => string {
  const { t } = useTranslation('quality')
  return useCallback(
    (findings, texts) => {
      const [finding] = findings
      if (!finding) return ''
      const { detail, source, target } = finding
      return t(keyOf(findings, finding, texts), {
        detail: isolated(detail),
        arabic: isolated(wordsIn(texts.source, source) || detail),
        english: isolated(wordsIn(texts.target, target) || detail),
      })
    },
    [t],
  )
}

function keyOf(
  findings: readonly QualityFinding[],
  { code, source, target }: QualityFinding,
  texts: RowTexts,
) {
  const isDate = code === 'date.month' || code === 'date.day' || code === 'date.year'
  const hasBoth = source.length > 0 && target.length > 0
  if (code === 'term.forbidden') return code
  if (findings.length > 1 || (isDate && hasBoth)) return 'differs'
  if (code !== 'length') return code
  return countWords(texts.target) > countWords(texts.source) ? 'length.long' : 'length.short'
}

const wordsIn = (text: string, [first]: readonly Span[]): string =>
  first ? text.slice(first.start, first.end) : ''
