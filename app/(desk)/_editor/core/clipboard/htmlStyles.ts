const skipped = new Set(
  'script style head title meta link template noscript iframe object embed svg math canvas img picture video audio map button input select textarea nav o:p'
    .split(' ')
    .map((name) => name.toUpperCase()),
)

/** The value of one property of an element's own style attribute. */
export function styleOf(element: Element, property: string): string {
  const style = element.getAttribute('style') ?? ''
  const found = style
    .split(';')
    .find((part) => part.slice(0, part.indexOf(':')).trim().toLowerCase() === property)
  return found
    ? found
        .slice(found.indexOf(':') + 1)
        .trim()
        .toLowerCase()
    : ''
}

/** Whether nothing of the element belongs to a story: pictures by address, controls, scripts, hidden things. */
export function isSkipped(element: Element): boolean {
  return (
    skipped.has(element.nodeName.toUpperCase()) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden' ||
    isWordMarker(element) ||
    isNoteMark(element)
  )
}

/** The number of a footnote, which leads nowhere outside its document: Word's, Google's, LibreOffice's, a wiki's. */
function isNoteMark(element: Element): boolean {
  if (element.nodeName.toUpperCase() !== 'A') return false
  return /^#(?:_?(?:ftn|edn)|sdfootnote|sdendnote|cite_)/i.test(element.getAttribute('href') ?? '')
}

/** The bullet or number that Word writes into the text of a list paragraph. */
export function isWordMarker(element: Element): boolean {
  return styleOf(element, 'mso-list') === 'ignore'
}

/** What an element does to the weight of its text: `true` bold, `false` not, `null` nothing. */
export function boldOf(element: Element): boolean | null {
  const weight = styleOf(element, 'font-weight')
  if (weight) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
  return ['B', 'STRONG'].includes(element.nodeName.toUpperCase()) ? true : null
}

/** The same for italics. */
export function italicOf(element: Element): boolean | null {
  const style = styleOf(element, 'font-style')
  if (style) return style === 'italic' || style === 'oblique'
  return ['I', 'EM', 'CITE'].includes(element.nodeName.toUpperCase()) ? true : null
}
