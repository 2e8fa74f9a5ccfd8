'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { imageOfDoc, type MediaDoc } from '@/app/(desk)/_editor/images/uploadImage'
import { callApi } from '@/app/(desk)/_lib/api'
import { Button, Dialog, EmptyState, ErrorLine, TextField } from '@/app/(desk)/_ui'
import type { DeskImage } from '@/newsroom/queries/articleDesk/images'
import { useSession } from '../session/context'
import { useUpload } from './useUpload'

interface ImageDialogProps {
  onClose: () => void
  onChoose: (image: DeskImage) => void
}

/** Choose an image of the newsroom or send a new one. */
export function ImageDialog({ onClose, onChoose }: ImageDialogProps) {
  const { t } = useTranslation('editor')
  const [query, setQuery] = useState('')
  const images = useImages(query)
  const session = useSession()
  const input = useRef<HTMLInputElement>(null)
  const { upload, progress, failure } = useUpload(onChoose)
  const choose = (image: DeskImage) => {
    session.images.set(new Map(session.images.get()).set(image.id, image))
    onChoose(image)
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('image.dialog')}
      wide
      actions={<Button onPress={onClose}>{t('actions.cancel')}</Button>}
    >
      <div className="image-dialog-head">
        <TextField
          label={t('image.search')}
          hideLabel
          placeholder={t('image.search')}
          value={query}
          onChange={setQuery}
          type="search"
        />
        <Button icon="upload" kind="go" onPress={() => input.current?.click()} busy={progress !== null}>
          {t('image.upload')}
        </Button>
        <input
          ref={input}
          type="file"
          accept="image/jpeg,image/png,image/webp"
          hidden
          onChange={({ target }) => {
            const [file] = Array.from(target.files ?? [])
            if (file) upload(file)
          }}
        />
      </div>
      {progress !== null && <progress value={progress} aria-label={t('image.uploading')} />}
      {failure && <ErrorLine>{failure}</ErrorLine>}
      {images?.length === 0 && <EmptyState title={t('image.none')}>{t('image.noneHelp')}</EmptyState>}
      <ul className="image-grid">
        {images?.map((image) => (
          <li key={image.id}>
            <button type="button" onClick={() => choose(image)}>
              <img src={image.url} alt={image.alt} loading="lazy" />
              <bdi>{image.caption || image.alt || t('image.untitled')}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

/** The newest images of the newsroom that match, or null while they are asked for. */
function useImages(query: string): DeskImage[] | null {
  const [images, setImages] = useState<DeskImage[] | null>(null)
  useEffect(() => {
    let isStale = false
    const timer = setTimeout(async () => {
      const answer = await callApi<{ docs: MediaDoc[] }>('GET', `/api/media?${queryOf(query)}`)
      if (!isStale && answer.ok) setImages(answer.value.docs.map(imageOfDoc))
    }, 200)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [query])
  return images
}

function queryOf(query: string): string {
  const asked = new URLSearchParams({ depth: '0', limit: '24', sort: '-id' })
  const words = query.trim()
  if (words === '') return asked.toString()
  for (const [index, field] of ['captionAr', 'altAr', 'captionEn', 'creditAr', 'filename'].entries()) {
    asked.set(`where[or][${index}][${field}][like]`, words)
  }
  return asked.toString()
}
