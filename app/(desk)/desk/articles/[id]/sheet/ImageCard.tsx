'use client'

import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFileDrop } from '@/app/(desk)/_editor/images/useFileDrop'
import { useStore } from '@/app/(desk)/_editor/store'
import { callApi } from '@/app/(desk)/_lib/api'
import { Button, classes, ErrorLine, Icon, IconButton } from '@/app/(desk)/_ui'
import type { DeskImage } from '@/newsroom/queries/articleDesk/images'
import { useSession } from '../session/context'
import { ImageDialog } from './ImageDialog'
import { ImageText } from './ImageText'
import { useUpload } from './useUpload'

interface Texts {
  caption: string
  alt: string
  credit: string
}

interface ImageCardProps {
  /** The place of the image: its node's id, or `lead`. */
  place: string
  /** A `media` id; null while the image is missing. */
  media: number | null
  texts: Texts
  editable: boolean
  onFill: (image: DeskImage) => void
  onWrite: (texts: Partial<Texts>) => void
  onRemove: () => void
}

/** An image with its caption, alternative text and credit, or the place where it will be. */
export function ImageCard({ place, media, texts, editable, onFill, onWrite, onRemove }: ImageCardProps) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const image = useStore(session.images).get(media ?? 0)
  const [isChoosing, setChoosing] = useState(false)
  const { upload, progress, failure } = useUpload((uploaded) => {
    if (texts.credit && !uploaded.credit) saveCredit(uploaded.id, texts.credit)
    onFill(uploaded)
  })
  const saveCredit = async (id: number, credit: string) => {
    const known = session.images.get().get(id)
    if (known) session.images.set(new Map(session.images.get()).set(id, { ...known, credit }))
    await callApi('PATCH', `/api/media/${id}`, { creditAr: credit })
  }
  return (
    <div className={classes('image-card', media === null && 'is-slot')} data-image={place}>
      <ImagePlace image={image} isSlot={media === null} onFile={editable ? upload : null} progress={progress}>
        {editable && (
          <Button small kind="quiet" onPress={() => setChoosing(true)}>
            {media === null ? t('image.choose') : t('image.replace')}
          </Button>
        )}
      </ImagePlace>
      {failure && <ErrorLine>{failure}</ErrorLine>}
      <div className="image-texts">
        <ImageText
          name="caption"
          value={texts.caption}
          editable={editable}
          onWrite={(caption) => onWrite({ caption })}
        />
        <ImageText
          name="alt"
          value={texts.alt}
          editable={editable}
          needed
          onWrite={(alt) => onWrite({ alt })}
        />
        <ImageText
          name="credit"
          value={media === null ? texts.credit : (image?.credit ?? '')}
          editable={editable}
          onWrite={(credit) => (media === null ? onWrite({ credit }) : void saveCredit(media, credit))}
        />
        {editable && <IconButton icon="trash" label={t('image.remove')} onPress={onRemove} />}
      </div>
      {isChoosing && (
        <ImageDialog
          onClose={() => setChoosing(false)}
          onChoose={(chosen) => {
            setChoosing(false)
            onFill(chosen)
          }}
        />
      )}
    </div>
  )
}

interface ImagePlaceProps {
  image: DeskImage | undefined
  isSlot: boolean
  progress: number | null
  onFile: ((file: File) => void) | null
  children: ReactNode
}

function ImagePlace({ image, isSlot, progress, onFile, children }: ImagePlaceProps) {
  const { t } = useTranslation('editor')
  const place = useRef<HTMLDivElement>(null)
  useFileDrop(place, onFile)
  return (
    <div ref={place} className={isSlot ? 'slot' : 'image-place'}>
      {image && !isSlot ? (
        <img src={image.url} alt={image.alt} width={image.width} height={image.height} draggable={false} />
      ) : (
        <>
          <Icon name="image" />
          <span>{isSlot ? t('image.drop') : t('image.missing')}</span>
        </>
      )}
      {progress !== null && <progress value={progress} aria-label={t('image.uploading')} />}
      {children}
    </div>
  )
}
