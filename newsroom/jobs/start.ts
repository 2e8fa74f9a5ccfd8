import type { Payload } from 'payload'
import { dueArticles, runScheduled } from './runScheduled'

const everyMilliseconds = 5_000

async function publishDue(payload: Payload): Promise<void> {
  for (const id of await dueArticles(payload)) {
    const result = await runScheduled(payload, id)
    if (!result.ok) payload.logger.warn({ article: id, refusal: result.refusal.code }, 'schedule not run')
  }
}

/** Starts what the newsroom does by itself. A failed round is logged and tried again at the next. */
export function startJobs(payload: Payload): { stop: () => void } {
  let isRunning = false
  const timer = setInterval(async () => {
    if (isRunning) return
    isRunning = true
    try {
      await publishDue(payload)
    } catch (error) {
      payload.logger.error({ err: error }, 'the schedule could not be looked at')
    } finally {
      isRunning = false
    }
  }, everyMilliseconds)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
