import type { Page } from 'playwright'
import { quantile } from './numbers'

/** What a screen showed while it was scrolled. */
export interface Scrolled {
  /** Frames a second, over the whole way. */
  rate: number
  /** Milliseconds between two frames; nineteen in twenty were shorter. */
  p95: number
  /** The longest a frame stood, in milliseconds. */
  longest: number
}

/** Pixels on the way, and a second: as a thumb that looks for something. */
const distance = 24_000
const speed = 4_000

/**
 * Scrolls whatever lies in the middle of an element, by the browser's own gesture (Input.synthesizeScrollGesture of the
 * DevTools protocol), and notes when each of its frames began.
 */
export async function scroll(page: Page, selector: string): Promise<Scrolled> {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not on the screen`)
  const shown = await page.evaluate(() => innerHeight)
  const devTools = await page.context().newCDPSession(page)
  await page.evaluate(noteFrames)
  await devTools.send('Input.synthesizeScrollGesture', {
    x: box.x + box.width / 2,
    y: box.y + Math.min(box.height, shown - box.y) / 2,
    yDistance: -distance,
    speed,
    gestureSourceType: 'mouse',
  })
  const frames = await page.evaluate(() => window.frameTimes ?? [])
  await devTools.detach()
  return scrolledIn(frames)
}

declare global {
  interface Window {
    /** When each frame began, in milliseconds. */
    frameTimes?: number[]
  }
}

/** Runs in the page. A method, for the loader wraps functions that it gives a name in a helper of its own. */
function noteFrames(): void {
  const frames: number[] = []
  window.frameTimes = frames
  const notes = {
    take(at: number) {
      if (window.frameTimes !== frames) return
      frames.push(at)
      requestAnimationFrame(notes.take)
    },
  }
  requestAnimationFrame(notes.take)
}

function scrolledIn(frames: readonly number[]): Scrolled {
  const spans = frames.slice(1).map((at, index) => at - (frames[index] ?? at))
  const whole = (frames.at(-1) ?? 0) - (frames[0] ?? 0)
  return {
    rate: (1_000 * spans.length) / whole,
    p95: quantile(spans, 0.95),
    longest: Math.max(...spans),
  }
}
