'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '@/app/(desk)/_editor/store'
import { Button } from '@/app/(desk)/_ui'
import type { DeskImage } from '@/newsroom/queries/articleDesk/images'
import { leadImageId } from '../find/spots'
import { useSession } from '../session/context'
import { ImageCard } from './ImageCard'
import { ImageDialog } from './ImageDialog'
import { textsOfReplaced } from './textsOfReplaced'

/** The picture at the head of the article. */
export function LeadImage({ editable }: { editable: boolean }) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const { leadImage } = useStore(session.fields)
  const [isChoosing, setChoosing] = useState(false)
  const fill = (image: DeskImage) => {
    setChoosing(false)
    const { caption = '', alt = '', media } = leadImage ?? {}
    const old = session.images.get().get(media ?? 0)
    session.setHead({ leadImage: { media: image.id, ...textsOfReplaced({ caption, alt }, old, image) } })
  }
  if (!leadImage && !editable) return null
  if (!leadImage) {
    return (
      <div className="lead-image is-none">
        <Button small kind="quiet" icon="image" onPress={() => setChoosing(true)}>
          {t('image.addLead')}
        </Button>
        {isChoosing && <ImageDialog onClose={() => setChoosing(false)} onChoose={fill} />}
      </div>
    )
  }
  return (
    <figure className="lead-image" aria-label={t('image.lead')}>
      <ImageCard
        place={leadImageId}
        media={leadImage.media}
        texts={{ caption: leadImage.caption, alt: leadImage.alt, credit: '' }}
        editable={editable}
        onFill={fill}
        onWrite={({ caption, alt }) =>
          session.setHead({
            leadImage: {
              ...leadImage,
              ...(caption === undefined ? {} : { caption }),
              ...(alt === undefined ? {} : { alt }),
            },
          })
        }
        onRemove={() => session.setHead({ leadImage: null })}
      />
    </figure>
  )
}
