import { assertNode } from './lib/nodeVersion.mjs'

assertNode()
import('./lib/launch.mjs').then(({ launch }) => launch('../dev.ts', { servesPort: true }))
