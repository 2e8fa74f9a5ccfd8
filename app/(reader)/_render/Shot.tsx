import type { StoryLine } from '@/newsroom/queries/reader/storyLine'
import { StoryImage } from './StoryImage'
import { hrefOf } from './storyLinks'

interface Props {
  story: StoryLine
  sizes: string
  shape: 'wide' | 'thumb'
  isFirst?: boolean
}

/** A story's picture in a list. The headline beside it is the link that keyboards meet. */
export function Shot({ story, sizes, shape, isFirst = false }: Props) {
  const { image } = story
  if (!image) return null
  return (
    <a className="shot" href={hrefOf(story)} tabIndex={-1}>
      <StoryImage
        image={image}
        alt={story.alt || story.title}
        sizes={sizes}
        shape={shape}
        isFirst={isFirst}
      />
    </a>
  )
}
