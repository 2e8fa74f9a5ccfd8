import { exitWithError } from '../lib/plainError.mjs'
import { bringUpEmbedded, environmentFile, keepUp } from './embedded'

try {
  await bringUpEmbedded()
  keepUp(true)
  console.log(`PostgreSQL is up; its addresses are in ${environmentFile}`)
  process.exit(0)
} catch (error) {
  exitWithError(error)
}
