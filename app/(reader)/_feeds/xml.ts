/** Well-formed XML. Only `element` and `document` make it, so that no text is ever taken for markup. */
export interface Markup {
  readonly xml: string
}

type Attributes = Readonly<Record<string, string | undefined>>
type Child = Markup | string | null

/** An element; an attribute that is undefined and a child that is null are left out. */
export function element(name: string, attributes: Attributes, ...children: Child[]): Markup {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  )
  const content = children.map((child) => (typeof child === 'string' ? escaped(child) : (child?.xml ?? '')))
  const [head, inner] = [name + given.join(''), content.join('')]
  return { xml: inner === '' ? `<${head}/>` : `<${head}>${inner}</${name}>` }
}

/** An element that holds a text and nothing else. */
export const textElement = (name: string, text: string): Markup => element(name, {}, text)

/** A document in UTF-8. */
export const xmlDocument = ({ xml }: Markup): string => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`

/** Everything that XML 1.0 has no place for: most controls, lone surrogates, U+FFFE, U+FFFF. */
const notAllowed = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A text as it stands in an element or an attribute. */
export function escaped(text: string): string {
  return text.replace(notAllowed, '').replace(/[&<>"\t\n\r]/g, (char) => entities[char] ?? '')
}
