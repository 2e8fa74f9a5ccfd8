const protocols = ['http:', 'https:', 'mailto:']

/**
 * The address of a link as it is stored, or null for anything but http, https and mailto. A bare host or address
 * (`example.org/a`, `desk@example.org`) gets its protocol.
 */
export function safeUrl(input: string): string | null {
  const text = input.trim()
  if (text === '' || /\s/.test(text)) return null
  const url = parsed(text) ?? parsed(withProtocol(text))
  return url && protocols.includes(url.protocol) && isComplete(url) ? stored(text, url) : null
}

function parsed(text: string): URL | null {
  return URL.canParse(text) && !/^[^/@]+:\d+(\/|$)/.test(text) ? new URL(text) : null
}

function withProtocol(text: string): string {
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return `mailto:${text}`
  return /^[^\s/:]+\.[^\s/:]{2,}(:\d+)?([/?#]|$)/.test(text) ? `https://${text}` : ''
}

function isComplete(url: URL): boolean {
  return url.protocol === 'mailto:' ? url.pathname.includes('@') : url.hostname !== ''
}

function stored(text: string, url: URL): string {
  return text.toLowerCase().startsWith(url.protocol) ? text : withProtocol(text)
}
