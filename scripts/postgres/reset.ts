import { exitWithError } from '../lib/plainError.mjs'
import { bringUpEmbedded, emptyEmbeddedDatabase } from './embedded'

// For developers: the clone's database made anew, empty, without stopping its server.
try {
  await bringUpEmbedded()
  await emptyEmbeddedDatabase()
  process.exit(0)
} catch (error) {
  exitWithError(error)
}
