import { type RunningProduct, startProductServer } from '../../scripts/testing/productServer'

/** Where the set-up leaves, for the workers, what a server of the product is told. */
export const serverVariables = 'TARJUMAN_SERVER_ENVIRONMENT'

/** Starts one more server of the built product on the run's newsroom, and waits until it answers. */
export function startAnotherServer(port: number): Promise<RunningProduct> {
  return startProductServer({ port, environment: JSON.parse(process.env[serverVariables] ?? '{}') })
}
