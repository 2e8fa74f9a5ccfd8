import { assertNode } from './lib/nodeVersion.mjs'

// Old versions cannot even read the files that follow: they are loaded after the check.
assertNode()
import('./lib/launch.mjs').then(({ launch }) => launch('../start.ts', { servesPort: true }))
