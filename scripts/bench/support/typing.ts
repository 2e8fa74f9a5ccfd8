import { setTimeout as wait } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright'
import { z } from 'zod'

/** One keystroke, in milliseconds from the moment that the browser got it. */
export interface Keystroke {
  /** Until the page's own work for the frame was done: handlers, style, layout, painting handed over. */
  toCommit: number
  /** Until the frame with it was shown. */
  toFrame: number
}

/** A fast hand: between two keys, and now and then a thought, in which the page saves and looks the text over. */
const pace = { between: 60, jitter: 16, thinkEvery: 40, think: 1_200 }

const eventTiming = z.object({
  name: z.literal('EventTiming'),
  args: z.object({
    data: z.object({
      type: z.literal('keydown'),
      timeStamp: z.number(),
      commitFinishTime: z.number(),
      duration: z.number(),
    }),
  }),
})

/** Types into whatever has the focus and traces every keystroke through the DevTools protocol. */
export async function type(page: Page, letters: string): Promise<Keystroke[]> {
  const devTools = await page.context().newCDPSession(page)
  const events: unknown[] = []
  devTools.on('Tracing.dataCollected', ({ value }) => events.push(...value))
  await devTools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  })
  for (const [index, letter] of [...letters].entries()) {
    await press(devTools, letter)
    await wait(pace.between + Math.random() * pace.jitter)
    if (index % pace.thinkEvery === pace.thinkEvery - 1) await wait(pace.think)
  }
  const complete = new Promise((resolve) => devTools.once('Tracing.tracingComplete', resolve))
  await devTools.send('Tracing.end')
  await complete
  await devTools.detach()
  return keystrokesOf(events)
}

async function press(devTools: CDPSession, letter: string): Promise<void> {
  const place =
    letter === ' '
      ? { code: 'Space', windowsVirtualKeyCode: 32 }
      : { code: 'KeyF', windowsVirtualKeyCode: 70 }
  const key = { key: letter, ...place }
  await devTools.send('Input.dispatchKeyEvent', {
    type: 'keyDown',
    text: letter,
    unmodifiedText: letter,
    ...key,
  })
  await devTools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
}

function keystrokesOf(events: readonly unknown[]): Keystroke[] {
  return events.flatMap((event) => {
    const read = eventTiming.safeParse(event)
    if (!read.success) return []
    const { timeStamp, commitFinishTime, duration } = read.data.args.data
    return [{ toCommit: commitFinishTime - timeStamp, toFrame: duration }]
  })
}
