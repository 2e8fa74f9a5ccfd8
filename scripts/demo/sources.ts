import { localBodies } from './sources/localBodies'
import { otherSources } from './sources/otherSources'
import type { DemoSource } from './types'

/** Everything the demo stories stand on, and a few sources that none of them uses yet. */
export const demoSources: DemoSource[] = [...localBodies, ...otherSources]
