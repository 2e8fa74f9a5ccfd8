'use client'

import { useEffect, useRef, useState } from 'react'
import { Input, SearchField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { directionIn } from '@/app/(desk)/_memory/directionIn'
import { MemoryPair } from '@/app/(desk)/_memory/MemoryPair'
import { Button, Icon, IconButton } from '@/app/(desk)/_ui'
import { useDates } from '../../clock'
import { printedName } from '../../model/names'
import { leaveSearch } from './leaveSearch'
import { useConcordance } from './useConcordance'

interface MemorySearchProps {
  /** What it begins with: the words that were selected. */
  words: string
  onClose: () => void
}

/** Where any words were translated before, beside the row in hand. It stays while one goes from row to row. */
export function MemorySearch({ words: asked, onClose }: MemorySearchProps) {
  const { t, i18n } = useTranslation(['memory', 'common'])
  const [words, setWords] = useState(asked)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    setWords(asked)
    // Who selected words reads on; who did not has something to type.
    if (asked === '') field.current?.focus()
  }, [asked])
  const close = () => {
    onClose()
    leaveSearch()
  }
  return (
    <div className="memory-search">
      <div className="ask">
        <SearchField
          aria-label={t('memory:search.label')}
          value={words}
          onChange={setWords}
          className="search-box"
          onKeyDown={(event) => {
            if (event.key === 'Escape') close()
            else event.continuePropagation()
          }}
        >
          <Icon name="search" />
          <Input ref={field} dir={directionIn(words, i18n.dir())} placeholder={t('memory:search.short')} />
        </SearchField>
        <IconButton icon="close" label={t('memory:search.close')} onPress={close} />
      </div>
      <Results words={words.trim()} />
    </div>
  )
}

function Results({ words }: { words: string }) {
  const { t } = useTranslation(['memory', 'common'])
  const { language } = useManner()
  const { tell } = useDates()
  const { found, isFailed, again, more } = useConcordance(words)
  if (words === '') return <p className="small soft">{t('memory:search.first')}</p>
  if (isFailed)
    return (
      <div className="memory-failed" role="status">
        <p className="small soft">{t('memory:failed')}</p>
        <Button small onPress={again}>
          {t('common:actions.retry')}
        </Button>
      </div>
    )
  if (!found) return null
  if (found.hits.length === 0) return <p className="small soft">{t('memory:search.none')}</p>
  return (
    <>
      <ul className="found-pairs" aria-label={t('memory:search.results')}>
        {found.hits.map((hit) => (
          <MemoryPair
            key={hit.unit}
            hit={hit}
            name={printedName(hit.byName, language)}
            when={tell(hit.learnedAt, 'date')}
            untitled={t('memory:pair.untitled')}
          />
        ))}
      </ul>
      {found.next !== null && (
        <Button small kind="quiet" onPress={more}>
          {t('memory:search.more')}
        </Button>
      )}
    </>
  )
}
