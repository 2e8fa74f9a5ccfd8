'use client'

import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BrokenPage, BrokenRow } from '@/newsroom/terms/brokenPages'
import { callApi } from '../_lib/api'
import { useRefusalText } from '../_lib/useRefusalText'
import { Button, EmptyState, ErrorLine, Link, Skeleton } from '../_ui'

interface TermProps {
  term: { id: number; en: string }
}

interface Found {
  pages: BrokenPage[]
  next: number | null
}

/** The live pages that break a term as it stands, a few at a time. They are looked for after the page has come. */
export function BrokenPages({ term }: TermProps) {
  const { t } = useTranslation('terms')
  const { found, problem, busy, more } = useBrokenPages(term.id)
  const isDone = found !== null && found.next === null
  return (
    <section className="broken" aria-busy={found === null || busy}>
      <h2 className="sec">{t('pages.title')}</h2>
      {problem && <ErrorLine>{problem}</ErrorLine>}
      {found === null && !problem && <Skeleton rows={3} label={t('pages.loading')} />}
      {isDone && found.pages.length === 0 && (
        <EmptyState title={t('pages.none')}>{t('pages.noneHelp')}</EmptyState>
      )}
      <ul>
        {found?.pages.map((page) => (
          <Page key={page.translation} page={page} term={term} />
        ))}
      </ul>
      {found?.next && (
        <Button onPress={more} busy={busy}>
          {t('pages.more')}
        </Button>
      )}
    </section>
  )
}

function useBrokenPages(term: number) {
  const say = useRefusalText()
  const [found, setFound] = useState<Found | null>(null)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    let isHere = true
    callApi<Found>('GET', `/api/terms/${term}/pages`).then((result) => {
      if (!isHere) return
      if (result.ok) setFound(result.value)
      else setProblem(say(result.refusal))
    })
    return () => {
      isHere = false
    }
  }, [term, say])

  const more = async () => {
    if (!found?.next) return
    setBusy(true)
    const result = await callApi<Found>('GET', `/api/terms/${term}/pages?before=${found.next}`)
    setBusy(false)
    if (!result.ok) return setProblem(say(result.refusal))
    setFound({ pages: [...found.pages, ...result.value.pages], next: result.value.next })
  }
  return { found, problem, busy, more }
}

function Page({ page, term }: TermProps & { page: BrokenPage }) {
  const { t } = useTranslation('terms')
  return (
    <li className="broken-page">
      <h3 dir="ltr" lang="en" className="row-title">
        <bdi>{page.titles.en || page.titles.ar || t('pages.untitled')}</bdi>
      </h3>
      {page.rows.map((row) => (
        <Row key={row.row} row={row} translation={page.translation} term={term} />
      ))}
    </li>
  )
}

function Row({ row, translation, term }: TermProps & { row: BrokenRow; translation: number }) {
  const { t } = useTranslation('terms')
  return (
    <div className="broken-row">
      <p className="small">
        <span className="s-stale">
          {row.forbidden.length > 0
            ? t('pages.forbidden', { forms: row.forbidden.join(', ') })
            : t('pages.missing', { form: term.en })}
        </span>{' '}
        <Link className="text" href={`/desk/translations/${translation}?row=${encodeURIComponent(row.row)}`}>
          {t('pages.open')}
        </Link>
      </p>
      <div className="two">
        <p className="ar" lang="ar" dir="rtl">
          {row.arabic}
        </p>
        <p className="en" lang="en" dir="ltr">
          {row.english}
        </p>
      </div>
    </div>
  )
}
