'use client'

import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { type PlainBlock, type PlainRun, parsePlainPage } from '@/domain/text/plainPage'

interface PlainPreviewProps {
  text: string
  language: 'ar' | 'en'
  /** Which page it is, for those who listen. */
  of: string
}

/** What readers will see of a page that is typed as plain text. */
export function PlainPreview({ text, language, of }: PlainPreviewProps) {
  const { t } = useTranslation('site')
  const blocks = parsePlainPage(text)
  if (blocks.length === 0) return null
  let place = 0
  return (
    <section
      className={`plain-preview ${language}`}
      lang={language}
      dir={language === 'ar' ? 'rtl' : 'ltr'}
      aria-label={`${t('texts.preview')}: ${of}`}
    >
      {blocks.map((block) => {
        // Blocks have no names of their own: a text that is being typed has only their order.
        place += 1
        return <Block key={place} {...block} />
      })}
    </section>
  )
}

function Block({ kind, runs }: PlainBlock) {
  const inside = <Runs runs={runs} />
  return kind === 'heading' ? <h2>{inside}</h2> : <p>{inside}</p>
}

function Runs({ runs }: { runs: readonly PlainRun[] }) {
  let at = 0
  return runs.map(({ text, href }) => {
    const key = at
    at += text.length
    if (!href) return <Fragment key={key}>{text}</Fragment>
    return (
      <a key={key} href={href} target="_blank" rel="noreferrer">
        <bdi>{text}</bdi>
      </a>
    )
  })
}
