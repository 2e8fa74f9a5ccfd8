import type { ParagraphNode } from '@/domain/segments/document'
import { paragraph } from '@/domain/segments/nodes'
import { ingest } from '@/domain/text/ingest'

/** The paragraphs of pasted plain text: every line that is not blank is one. */
export function blocksOfText(text: string): ParagraphNode[] {
  return ingest(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => paragraph(line))
}
