'use client'

import { useEffect, useRef } from 'react'
import { Input, SearchField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Address } from '../_lists/address'
import { useSearchWords } from '../_lists/useSearchWords'
import { Icon } from '../_ui'
import { useEarlyText } from '../_ui/useEarlyText'
import { directionIn } from './directionIn'
import { isSlash } from './isSlash'

/** The one field for both languages: it turns to the direction of what is typed. / goes to it. */
export function MemorySearchBox({ path, address }: { path: string; address: Address }) {
  const { t, i18n } = useTranslation('memory')
  const { words, setWords } = useSearchWords(path, address)
  const field = useEarlyText<HTMLInputElement>({ value: words, onChange: setWords })
  const begun = useRef(words !== '')
  useEffect(() => {
    if (!begun.current) field.current?.focus()
    const onKey = (event: KeyboardEvent) => {
      if (!isSlash(event)) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [field])
  return (
    <SearchField aria-label={t('search.label')} value={words} onChange={setWords} className="search-box">
      <Icon name="search" />
      <Input ref={field} dir={directionIn(words, i18n.dir())} placeholder={t('search.label')} />
    </SearchField>
  )
}
