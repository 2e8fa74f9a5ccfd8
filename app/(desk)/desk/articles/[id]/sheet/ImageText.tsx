'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface ImageTextProps {
  name: 'caption' | 'alt' | 'credit'
  value: string
  editable: boolean
  /** The article cannot be reviewed without it. */
  needed?: boolean
  onWrite: (text: string) => void
}

const pause = 400

/** One line under an image. It is written into the text when the hand rests, so that undo goes by thoughts. */
export function ImageText({ name, value, editable, needed, onWrite }: ImageTextProps) {
  const { t } = useTranslation('editor')
  const id = useId()
  const [text, setText] = useState(value)
  const written = useRef(value)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  useEffect(() => {
    if (value === written.current) return
    written.current = value
    setText(value)
  }, [value])

  const write = (next: string) => {
    clearTimeout(timer.current)
    if (next === written.current) return
    written.current = next
    onWrite(next)
  }
  return (
    <div className="image-text">
      <label htmlFor={id}>{t(`image.${name}`)}</label>
      <input
        id={id}
        data-text={name}
        dir="rtl"
        lang="ar"
        value={text}
        readOnly={!editable}
        data-lacking={needed && text.trim() === '' ? 'alt' : undefined}
        placeholder={needed ? t('image.altHint') : undefined}
        onChange={({ target }) => {
          setText(target.value)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => write(target.value), pause)
        }}
        onBlur={() => write(text)}
      />
    </div>
  )
}
