/** A stretch of a plain page's text; with `href` it is a link that shows its own address. */
export interface PlainRun {
  text: string
  href?: string
}

export interface PlainBlock {
  kind: 'heading' | 'paragraph'
  runs: PlainRun[]
}

const headingMark = /^##\s+(?=\S)/
const address = /https?:\/\/[^\s<>"«»“”]+/gi
/** What ends a sentence after an address belongs to the sentence. */
const sentenceEnd = /[.,;:!?…،؛؟'’)\]}]+$/u

/**
 * A page that was typed as plain text (about, correction policy): blank lines part paragraphs, a line that begins with `## `
 * is a subhead, a bare http or https address is a link, a single line break is one (`\n` within a run). Nothing else
 * means anything.
 * @example parsePlainPage('## من نحن\nغرفة أخبار.') // a heading and a paragraph
 */
export function parsePlainPage(text: string): PlainBlock[] {
  const blocks: PlainBlock[] = []
  let lines: string[] = []
  const close = () => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', runs: runsOf(lines.join('\n')) })
    lines = []
  }
  for (const line of text
    .normalize('NFC')
    .split(/\r\n?|\n/)
    .map((line) => line.trim())) {
    const isHeading = headingMark.test(line)
    if (isHeading || line === '') close()
    if (isHeading) blocks.push({ kind: 'heading', runs: runsOf(line.replace(headingMark, '')) })
    else if (line !== '') lines.push(line)
  }
  close()
  return blocks
}

function runsOf(text: string): PlainRun[] {
  const runs: PlainRun[] = []
  let at = 0
  for (const match of text.matchAll(address)) {
    const found = trimmed(match[0])
    const href = hrefOf(found)
    if (!href) continue
    if (match.index > at) runs.push({ text: text.slice(at, match.index) })
    runs.push({ text: found, href })
    at = match.index + found.length
  }
  if (at < text.length) runs.push({ text: text.slice(at) })
  return runs
}

/** An address without the full stop after it; a closing bracket stays where the address opened one. */
function trimmed(found: string): string {
  const end = sentenceEnd.exec(found)?.[0] ?? ''
  const bare = found.slice(0, found.length - end.length)
  const isOpen = bare.split('(').length > bare.split(')').length
  return isOpen && end.startsWith(')') ? `${bare})` : bare
}

function hrefOf(found: string): string | undefined {
  if (!URL.canParse(found)) return undefined
  const url = new URL(found)
  // A user name in an address makes one site look like another.
  return url.username === '' && url.password === '' && url.hostname !== '' ? url.href : undefined
}
