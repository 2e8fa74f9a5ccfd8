import { imagePath } from '@/newsroom/editions/paths'
import type { PrintedImage } from '@/newsroom/editions/types'

interface Props {
  image: PrintedImage
  alt: string
  /** `sizes` of the HTML standard. */
  sizes: string
  /** `wide` and `thumb` are cropped around the focal point. */
  shape: 'wide' | 'thumb' | 'whole'
  /** The first thing that a reader sees: fetched before everything else. */
  isFirst?: boolean
}

const tenth = (percent: number): number => Math.round(Math.min(100, Math.max(0, percent)) / 10) * 10

/** Classes for what style attributes would say, which the pages' policy forbids. */
function classesOf({ shape, image }: Props): string | undefined {
  const x = tenth(image.focalX)
  const y = tenth(image.focalY)
  const isCropped = shape !== 'whole'
  const classes = [
    isCropped ? shape : image.height > image.width && 'tall',
    isCropped && x !== 50 && `x${x}`,
    isCropped && y !== 50 && `y${y}`,
  ]
  return classes.filter(Boolean).join(' ') || undefined
}

/** Of a picture over the whole page. On a phone it is not asked for as sharply as the finest screens could show it. */
export const leadSizes = '(width<40em) 85vw, (width<75em) 100vw, 57rem'

/** An image of a story in the width that the screen needs, its place kept free while it comes. */
export function StoryImage(props: Props) {
  const { image, alt, sizes, isFirst = false } = props
  const { media, widths, avif = [] } = image
  const usual = widths.find((width) => width >= 960) ?? widths.at(-1)
  const shown = (
    <img
      className={classesOf(props)}
      src={usual === undefined ? undefined : imagePath(media, usual)}
      srcSet={srcSetOf(media, widths, 'webp')}
      sizes={sizes}
      width={image.width}
      height={image.height}
      alt={alt}
      {...(isFirst ? { fetchPriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
    />
  )
  if (avif.length === 0) return shown
  return (
    <picture>
      <source type="image/avif" srcSet={srcSetOf(media, avif, 'avif')} sizes={sizes} />
      {shown}
    </picture>
  )
}

function srcSetOf(media: number, widths: readonly number[], format: 'webp' | 'avif'): string {
  return widths.map((width) => `${imagePath(media, width, format)} ${width}w`).join(', ')
}
