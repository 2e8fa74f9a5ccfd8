import { ingest } from '@/domain/text/ingest'
import type { ImportReading } from '../types'
import { withSuggestions } from '../withSuggestions'
import { blockAt, replaceBlock } from './blockAt'

/** No dateline: what was cut from the first paragraph comes back, a block that was one becomes a paragraph. */
export function refuseDateline(reading: ImportReading): ImportReading {
  const { dateline } = reading
  if (!dateline) return reading
  const without = { ...reading, dateline: null }
  if (dateline.blockIndex < 0) return without
  const block = blockAt(reading, dateline.blockIndex)
  const kind = block.kind === 'dateline' ? ('paragraph' as const) : block.kind
  const restored = withSuggestions({ ...block, kind, text: dateline.cut + block.text })
  return replaceBlock(without, dateline.blockIndex, restored)
}

/** The dateline as the person writes it; the text of the story stays as it is. `blockIndex` is -1 when it is nowhere. */
export function setDateline(
  reading: ImportReading,
  { agency, place, text }: { agency: string | null; place: string; text: string },
): ImportReading {
  const { blockIndex, cut } = reading.dateline ?? { blockIndex: -1, cut: '' }
  return { ...reading, dateline: { agency, place: ingest(place), text: ingest(text), blockIndex, cut } }
}
