import type { Payload } from 'payload'
import { learnEarlier } from './learnEarlier'
import { dueArticles, runScheduled } from './runScheduled'

const everyMilliseconds = 5_000

async function publishDue(payload: Payload): Promise<void> {
  for (const id of await dueArticles(payload)) {
    const result = await runScheduled(payload, id)
    if (!result.ok) payload.logger.warn({ article: id, refusal: result.refusal.code }, 'schedule not run')
  }
}

/** Once at the start: what was approved before this version had a memory. */
async function learnOnce(payload: Payload): Promise<void> {
  try {
    await learnEarlier(payload)
  } catch (error) {
    payload.logger.error({ err: error }, 'the memory could not learn what was approved before')
  }
}

/** Starts what the newsroom does by itself. A failed round is logged and tried again at the next. */
export function startJobs(payload: Payload): { stop: () => void } {
  let isRunning = false
  void learnOnce(payload)
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
