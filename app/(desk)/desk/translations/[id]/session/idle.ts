const slice = 8

/**
 * Runs something when the browser has nothing better to do; it is asked to stop when its time is over. Safari, which
 * cannot tell, gets short slices. Returns what cancels it.
 */
export function whenIdle(run: (hasTime: () => boolean) => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback((deadline) => run(() => deadline.timeRemaining() > 1), {
      timeout: 1_000,
    })
    return () => cancelIdleCallback(asked)
  }
  const asked = setTimeout(() => {
    const end = performance.now() + slice
    run(() => performance.now() < end)
  }, 1)
  return () => clearTimeout(asked)
}
