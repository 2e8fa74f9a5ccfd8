const protocols = new Set(['http:', 'https:', 'mailto:'])

/** The address of a link as readers may follow it, or null: web, mail, and places on this site. */
export function safeHref(url: string): string | null {
  if (/^(?:\/(?!\/)|#)/.test(url)) return url
  if (!URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocols.has(protocol) ? href : null
}

/** Whether the address leads away from this site. */
export function isElsewhere(href: string): boolean {
  return /^https?:/.test(href)
}
