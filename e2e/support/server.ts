import { type RunningProduct, startProductServer } from '../../scripts/testing/productServer'

/** Where the set-up leaves, for the workers, what a server of the product is told. */
export const serverVariables = 'TARJUMAN_SERVER_ENVIRONMENT'

/** Starts one more server of the built product on the run's newsroom, told `more` than the first; waits until it answers. */
export function startAnotherServer(port: number, more: Record<string, string> = {}): Promise<RunningProduct> {
  const environment = { ...JSON.parse(process.env[serverVariables] ?? '{}'), ...more }
  return startProductServer({ port, environment })
}
