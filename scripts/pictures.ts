import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { stopSignal } from './launch/stopSignal'
import { cloneRoot } from './lib/paths'
import { exitWithError, PlainError } from './lib/plainError.mjs'
import { step } from './lib/steps.mjs'
import { takePictures } from './pictures/take'
import { patient } from './postgres/temporary'
import { buildCheck } from './testing/buildCheck'
import { startDemoNewsroom } from './testing/demoNewsroom'
import { launchBrowser } from './testing/desk'
import { unlessAborted } from './testing/unlessAborted'

/** Takes the pictures of docs/pictures from the demo newsroom; arguments name the ones to take. */
async function take(names: readonly string[], signal: AbortSignal): Promise<void> {
  mkdirSync(join(cloneRoot, 'docs/pictures'), { recursive: true })
  await step('Building', async () => {
    const { failed, output } = await buildCheck.run()
    if (failed > 0) throw new PlainError(output)
  })
  const newsroom = await step('Making a demo newsroom', () => startDemoNewsroom(patient))
  try {
    const { origin } = await newsroom.startServer()
    const browser = await launchBrowser()
    try {
      await unlessAborted(signal, () =>
        step('Taking pictures', (note) => takePictures(browser, { origin, names, note })),
      )
    } finally {
      await browser.close()
    }
  } finally {
    await newsroom.stop()
  }
}

try {
  await take(process.argv.slice(2), stopSignal())
  process.exit(0)
} catch (error) {
  exitWithError(error)
}
