/** Aborts when the person or the system asks this process to end; asking twice changes nothing. */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => stopping.abort())
  }
  return stopping.signal
}
