import { fastChecks } from './testing/checks'
import { conclude, runChecks } from './testing/report'
import { vitestCheck } from './testing/vitest'

const began = performance.now()
const sum = await runChecks([...fastChecks, vitestCheck('Unit tests', 'unit')])
conclude({ ...sum, began })
