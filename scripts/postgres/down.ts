import { exitWithError } from '../lib/plainError.mjs'
import { keepUp, takeDownEmbedded } from './embedded'

try {
  await takeDownEmbedded()
  keepUp(false)
  process.exit(0)
} catch (error) {
  exitWithError(error)
}
