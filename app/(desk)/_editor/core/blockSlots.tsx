import { type ComponentType, createContext, createElement, type ReactElement, useContext } from 'react'

export interface ImageBlockProps {
  nodeKey: string
  id: string
  /** A `media` id; null for a slot that still waits for its image. */
  media: number | null
  caption: string
  alt: string
  credit: string
}

/** Who draws images inside the text. The screens provide it; without it an image is an empty place. */
export const ImageBlockContext = createContext<ComponentType<ImageBlockProps> | null>(null)

function ImageBlockPlace(props: ImageBlockProps): ReactElement | null {
  const ImageBlock = useContext(ImageBlockContext)
  return ImageBlock ? createElement(ImageBlock, props) : null
}

export function imageBlock(props: ImageBlockProps): ReactElement {
  return createElement(ImageBlockPlace, props)
}
