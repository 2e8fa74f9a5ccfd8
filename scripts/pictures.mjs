import { assertNode } from './lib/nodeVersion.mjs'

assertNode()
import('./lib/launch.mjs').then(({ launch }) => launch('../pictures.ts'))
