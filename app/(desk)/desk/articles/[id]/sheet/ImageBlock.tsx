'use client'

import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@lexical/react/useLexicalEditable'
import type { ImageBlockProps } from '@/app/(desk)/_editor/core/blockSlots'
import { fillImage, removeImage, writeImage } from '@/app/(desk)/_editor/images/images'
import { ImageCard } from './ImageCard'

/** An image, or its waiting place, in the text. */
export function ImageBlock({ nodeKey, media, caption, alt, credit }: ImageBlockProps) {
  const [editor] = useLexicalComposerContext()
  const editable = useLexicalEditable()
  return (
    <ImageCard
      media={media}
      texts={{ caption, alt, credit }}
      editable={editable}
      onFill={(image) =>
        fillImage(editor, nodeKey, { media: image.id, caption: image.caption, alt: image.alt })
      }
      onWrite={(texts) => writeImage(editor, nodeKey, texts)}
      onRemove={() => removeImage(editor, nodeKey)}
    />
  )
}
