'use client'

import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callApi } from '@/app/(desk)/_lib/api'
import { useRefusalText } from '@/app/(desk)/_lib/useRefusalText'
import { Button, Select, TextField, useToast } from '@/app/(desk)/_ui'
import { fold } from '@/domain/text/fold'
import type { CitedSource } from '@/newsroom/queries/articleDesk/sources'
import { useName } from '../session/useName'

interface SourceDoc {
  id: number
  nameAr: string
  nameEn?: string | null
  kind: string
  reliability?: string | null
}

const kinds = ['outlet', 'agency', 'official', 'body', 'person', 'document', 'social'] as const
type Kind = (typeof kinds)[number]

const sourceOf = ({ id, nameAr, nameEn, kind, reliability }: SourceDoc): CitedSource => ({
  id,
  ar: nameAr,
  en: nameEn ?? '',
  kind,
  reliability: reliability ?? 'unknown',
})

interface SourceSearchProps {
  chosen: CitedSource | null
  onChoose: (source: CitedSource | null) => void
}

/** Finds a source in the register by any of its names, in either script, or adds it there. */
export function SourceSearch({ chosen, onChoose }: SourceSearchProps) {
  const { t } = useTranslation('editor')
  const name = useName()
  const id = useId()
  const [query, setQuery] = useState('')
  const found = useSources(query)
  if (chosen) {
    return (
      <div className="chosen-source">
        <bdi>{name(chosen)}</bdi>
        <span className="soft">
          {t(`sources.kind.${kinds.find((kind) => kind === chosen.kind) ?? 'outlet'}`)}
        </span>
        <Button small kind="quiet" onPress={() => onChoose(null)}>
          {t('sources.change')}
        </Button>
      </div>
    )
  }
  return (
    <div className="source-search">
      <TextField
        label={t('sources.search')}
        value={query}
        onChange={setQuery}
        autoFocus
        dir="rtl"
        type="search"
        aria-controls={id}
      />
      <ul id={id} className="choices">
        {found.map((source) => (
          <li key={source.id}>
            <button type="button" onClick={() => onChoose(source)}>
              <bdi>{name(source)}</bdi>
              <span className="soft">
                {t(`sources.kind.${kinds.find((kind) => kind === source.kind) ?? 'outlet'}`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {query.trim().length > 1 && <NewSource key={query} name={query.trim()} onMade={onChoose} />}
    </div>
  )
}

function NewSource({ name, onMade }: { name: string; onMade: (source: CitedSource) => void }) {
  const { t } = useTranslation('editor')
  const tell = useToast()
  const refusalText = useRefusalText()
  const [kind, setKind] = useState<Kind>('person')
  const [isBusy, setBusy] = useState(false)
  const make = async () => {
    setBusy(true)
    const isLatin = /^[\p{Script=Latin}\p{N}\p{P}\s]+$/u.test(name)
    const data = { nameAr: name, ...(isLatin ? { nameEn: name } : {}), kind }
    const answer = await callApi<{ doc: SourceDoc }>('POST', '/api/sources', data)
    setBusy(false)
    if (answer.ok) onMade(sourceOf(answer.value.doc))
    else tell({ kind: 'error', text: refusalText(answer.refusal) })
  }
  return (
    <div className="new-source">
      <Select
        label={t('sources.kindLabel')}
        hideLabel
        small
        options={kinds.map((value) => ({ value, label: t(`sources.kind.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <Button small icon="plus" busy={isBusy} onPress={make}>
        {t('sources.create')}
      </Button>
      <bdi className="soft">«{name}»</bdi>
    </div>
  )
}

function useSources(query: string): CitedSource[] {
  const [found, setFound] = useState<CitedSource[]>([])
  useEffect(() => {
    let isStale = false
    const timer = setTimeout(async () => {
      const asked = new URLSearchParams({ depth: '0', limit: '8', sort: 'nameAr' })
      const words = fold(query)
      if (words) asked.set('where[folded][like]', words)
      const answer = await callApi<{ docs: SourceDoc[] }>('GET', `/api/sources?${asked}`)
      if (!isStale && answer.ok) setFound(answer.value.docs.map(sourceOf))
    }, 150)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [query])
  return found
}
