'use client'

import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@lexical/react/useLexicalEditable'
import type { ImageBlockProps } from '@/app/(desk)/_editor/core/blockSlots'
import { fillImage, removeImage, writeImage } from '@/app/(desk)/_editor/images/images'
import { useStore } from '@/app/(desk)/_editor/store'
import { useSession } from '../session/context'
import { ImageCard } from './ImageCard'
import { textsOfReplaced } from './textsOfReplaced'

/** An image, or its waiting place, in the text. */
export function ImageBlock({ nodeKey, id, media, caption, alt, credit }: ImageBlockProps) {
  const [editor] = useLexicalComposerContext()
  const images = useStore(useSession().images)
  const editable = useLexicalEditable()
  return (
    <ImageCard
      place={id}
      media={media}
      texts={{ caption, alt, credit }}
      editable={editable}
      onFill={(image) => {
        fillImage(editor, nodeKey, { media: image.id, caption: image.caption, alt: image.alt })
        if (media !== null)
          writeImage(editor, nodeKey, textsOfReplaced({ caption, alt }, images.get(media), image))
      }}
      onWrite={(texts) => writeImage(editor, nodeKey, texts)}
      onRemove={() => removeImage(editor, nodeKey)}
    />
  )
}
