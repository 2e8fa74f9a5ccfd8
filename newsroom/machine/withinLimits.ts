import { timedOut, tooLong } from './failure'
import type { MachineLimits } from './limits'
import type { DraftRequest, MachineProvider } from './types'

interface Watched {
  provider: MachineProvider
  request: DraftRequest
  limits: MachineLimits
  /** Aborted when nobody waits for the draft any more. */
  signal: AbortSignal
}

/** A provider's draft, ended as soon as it takes too long, says too much, or nobody wants it. */
export async function* withinLimits({ provider, request, limits, signal }: Watched): AsyncGenerator<string> {
  const watch = new AbortController()
  const late = (what: string, after: number) =>
    setTimeout(() => watch.abort(timedOut(`${what} within ${after} ms`)), after)
  const whole = late('not whole', limits.whole)
  const first = provider.isStreaming ? late('no word', limits.firstWord) : undefined
  const longest = limits.lengthFor(request.arabic)
  let length = 0
  try {
    for await (const piece of provider.draft(request, AbortSignal.any([signal, watch.signal]))) {
      clearTimeout(first)
      length += piece.length
      if (length > longest) throw tooLong(`more than ${longest} characters`)
      yield piece
    }
  } finally {
    clearTimeout(first)
    clearTimeout(whole)
    watch.abort()
  }
}
