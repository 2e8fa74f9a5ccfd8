import type { ServerResponse } from 'node:http'

const always = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
}

/** For answers that bring no policy of their own; reader pages bring a stricter one. */
const screenPolicy = "base-uri 'self'; object-src 'none'; frame-ancestors 'self'; form-action 'self'"

/** For uploaded files: an SVG is a document and could carry scripts. */
const uploadPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

const aYear = 'max-age=31536000'

/** Sets the security headers that every answer carries. */
export function setSecurityHeaders({
  response,
  isHttps,
}: {
  response: ServerResponse
  isHttps: boolean
}): void {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value)
  if (isHttps) response.setHeader('Strict-Transport-Security', aYear)
}

/** Corrects an answer's headers just before they leave: the policy that is missing, and Next's `Vary`. */
export function correctHeadersOf({ response, path }: { response: ServerResponse; path: string }): void {
  const writeHead = response.writeHead
  response.writeHead = function corrected(this: ServerResponse, ...args: unknown[]) {
    if (path.startsWith('/api/media/file/')) response.setHeader('Content-Security-Policy', uploadPolicy)
    else if (!response.hasHeader('Content-Security-Policy'))
      response.setHeader('Content-Security-Policy', screenPolicy)
    if (!isScreen(path)) trimVary(response)
    return Reflect.apply(writeHead, this, args)
  }
}

/** Screens are navigated by Next's own requests, which vary by Next's headers; nothing else does. */
function isScreen(path: string): boolean {
  return /^\/(?:desk|admin)(?:\/|$)/.test(path)
}

function trimVary(response: ServerResponse): void {
  const vary = varyWithoutNext(response.getHeader('Vary'))
  if (vary) response.setHeader('Vary', vary)
  else response.removeHeader('Vary')
}

/** A `Vary` header without the names that only Next's own navigation uses. */
export function varyWithoutNext(value: string | number | string[] | undefined): string {
  return String(value ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^(?:rsc|next-)/i.test(name))
    .join(', ')
}
