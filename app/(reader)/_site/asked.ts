/** A request for a public document, whoever took it: our own server or, in development, Next. */
export interface Asked {
  /** Path and query as the request has them. */
  target: string
  header: (name: 'accept-encoding' | 'accept-language' | 'cookie' | 'if-none-match') => string | undefined
}

/** As Next has it; what Next answers cannot be packed. */
export function askedBy(request: Request): Asked {
  const { pathname, search } = new URL(request.url)
  return {
    target: pathname + search,
    header: (name) => (name === 'accept-encoding' ? undefined : (request.headers.get(name) ?? undefined)),
  }
}
