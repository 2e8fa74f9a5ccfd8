import { $getRoot, $getState, $setState, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical'
import { $isImageSlot } from '@/app/(desk)/_editor/core/imageSlotNode'
import { $replaceInBlock } from '@/app/(desk)/_editor/core/replaceInBlock'
import { $bidOf, byState } from '@/app/(desk)/_editor/core/state'
import { $isStoryImage } from '@/app/(desk)/_editor/core/storyImageNode'
import { $textBlocks } from '@/app/(desk)/_editor/core/textBlocks'
import type { Stretch } from '@/app/(desk)/_editor/find/findIn'
import type { ArticleSession, HeadFields } from '../session/types'
import { bySpot, type Found, replacedIn } from './finding'
import { isInHead, type Spot } from './spots'

interface Replacing {
  spot: Spot
  stretches: Stretch[]
}

/**
 * Puts `other` in the place of what was found. The body changes in one step of its history; answers the head fields as
 * they were where these changed too, because no history holds them.
 */
export function replaceFound(
  session: ArticleSession,
  found: readonly Found[],
  other: string,
): HeadFields | null {
  const groups = bySpot(found)
  const inHead = groups.filter(({ spot }) => isInHead(spot))
  replaceInBody(
    session.editor.get(),
    groups.filter(({ spot }) => !isInHead(spot)),
    other,
  )
  if (inHead.length === 0) return null
  const before = session.fields.get()
  session.setHead(inHead.reduce((fields, replacing) => headWith(fields, replacing, other), before))
  return before
}

function headWith(fields: HeadFields, { spot, stretches }: Replacing, other: string): HeadFields {
  if (spot.in === 'field')
    return { ...fields, [spot.field]: replacedIn(fields[spot.field], stretches, other) }
  const { leadImage } = fields
  if (spot.in !== 'image' || !leadImage) return fields
  const text = replacedIn(leadImage[spot.part], stretches, other)
  return { ...fields, leadImage: { ...leadImage, [spot.part]: text } }
}

function replaceInBody(editor: LexicalEditor | null, groups: Replacing[], other: string): void {
  if (groups.length === 0) return
  editor?.update(
    () => {
      const blocks = new Map($textBlocks().map((block) => [$bidOf(block), block]))
      for (const { spot, stretches } of groups) {
        if (spot.in === 'image') $replaceInImage(spot, stretches, other)
        const block = spot.in === 'block' || spot.in === 'by' ? blocks.get(spot.bid) : undefined
        if (!block) continue
        if (spot.in === 'by')
          $setState(block, byState, replacedIn($getState(block, byState), stretches, other))
        else for (const stretch of stretches) $replaceInBlock(block, stretch, other)
      }
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
}

function $replaceInImage(
  { id, part }: Extract<Spot, { in: 'image' }>,
  stretches: Stretch[],
  other: string,
): void {
  for (const node of $getRoot().getChildren()) {
    if ($isStoryImage(node) && node.getImageId() === id)
      node.setFields({ [part]: replacedIn(node.exportJSON().fields[part], stretches, other) })
    if ($isImageSlot(node) && node.getFields().id === id)
      node.setFields({ [part]: replacedIn(node.getFields()[part], stretches, other) })
  }
}
