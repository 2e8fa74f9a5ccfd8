import { typeset } from '@/app/_shared/story/typography'
import { directionOf } from '@/domain/text/direction'
import type { Reading } from './reading'

/** A story is withdrawn in both languages for one reason, written in one of them: the other page says which. */
export function InItsLanguage({
  reading: { dir, language, other },
  text,
}: {
  reading: Reading
  text: string
}) {
  const direction = directionOf(text)
  if (direction === 'neutral' || direction === dir) return typeset(text, language)
  return (
    <bdi lang={other} dir={direction}>
      {typeset(text, other)}
    </bdi>
  )
}
