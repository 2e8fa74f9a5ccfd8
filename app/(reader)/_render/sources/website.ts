import { isElsewhere, safeHref } from '@/app/_shared/story/safeHref'

/** A source's website as readers may follow it, and its name (`dhifaf.example`); null for what is no web address. */
export function websiteOf(address: string): { href: string; host: string } | null {
  const href = safeHref(address)
  if (href === null || !isElsewhere(href)) return null
  return { href, host: new URL(href).host.replace(/^www\./, '') }
}
