'use client'

import { useRef, useSyncExternalStore } from 'react'
import { classes } from '@/app/(desk)/_ui'
import { Attribution } from './Attribution'
import { HandMargin } from './HandMargin'
import { HeadFields } from './HeadFields'
import { LeadImage } from './LeadImage'
import { LinkDialog } from './LinkDialog'
import { StoryBody } from './StoryBody'
import { useInvisible } from './useInvisible'

interface SheetProps {
  editable: boolean
  showsInvisible: boolean
  onImages: (files: File[]) => void
  onCite: () => void
}

/** The page as readers will see it, with its margins. */
export function Sheet({ editable, showsInvisible, onImages, onCite }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null)
  useInvisible(showsInvisible)
  // Lexical draws into the browser's document: on the server there is none.
  const isInBrowser = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
  return (
    <div ref={sheet} className={classes('sheet', showsInvisible && 'shows-invisible')} dir="rtl" id="story">
      <HeadFields editable={editable} />
      <LeadImage editable={editable} />
      {isInBrowser && <StoryBody editable={editable} onImages={onImages} />}
      <HandMargin sheet={sheet} editable={editable} onCite={onCite} />
      <Attribution sheet={sheet} editable={editable} />
      {editable && <LinkDialog />}
    </div>
  )
}

function neverChanges(): () => void {
  return () => undefined
}
