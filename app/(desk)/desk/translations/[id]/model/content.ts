import type { TextBlock } from '@/domain/segments/document'
import { hashBlocks, hashField } from '@/domain/segments/hashRuns'
import { isBodySegment } from '@/domain/segments/ids'
import { plainTextOf } from '@/domain/segments/plainTextOf'
import type { RowView } from '@/newsroom/translations/views'

/** The English of one row: text blocks in the body, a plain string in a field. */
export type Content = { blocks: TextBlock[] } | { text: string }

/** Whether the row's English is a plain string: a title, a caption, an attribution… */
export function isFieldRow(row: Pick<RowView, 'id' | 'blocks'>): boolean {
  return row.blocks.length === 0 && !row.id.startsWith('added:') && !isBodySegment(row.id)
}

/** Whether the row's English renders no Arabic on purpose. */
export function isAddedRow({ id }: Pick<RowView, 'id'>): boolean {
  return id.startsWith('added:')
}

export function contentOf(row: Pick<RowView, 'id' | 'blocks' | 'targetText'>): Content {
  return isFieldRow(row) ? { text: row.targetText } : { blocks: row.blocks }
}

/** The target hash that the server would give to this content. */
export function hashOfContent(content: Content): string {
  return 'blocks' in content ? hashBlocks(content.blocks) : hashField(content.text)
}

export function textOfContent(content: Content): string {
  if ('text' in content) return content.text
  return content.blocks
    .map(plainTextOf)
    .filter((text) => text.trim() !== '')
    .join('\n')
}

export function isEmptyContent(content: Content): boolean {
  return textOfContent(content).trim() === ''
}
