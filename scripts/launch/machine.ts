import { machineIn } from '../../newsroom/machine/configuration'
import { PlainError } from '../lib/plainError.mjs'

/** Ends the start, before anything is begun, where machine drafts are configured by half. */
export function assertMachine(environment: Record<string, string | undefined>): void {
  try {
    machineIn(environment)
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error))
  }
}

/** Nobody's translation service: for servers of tests, whatever the person's own surroundings name. */
export const noMachine = {
  MACHINE_PROVIDER: undefined,
  MACHINE_URL: undefined,
  MACHINE_KEY: undefined,
  MACHINE_MODEL: undefined,
}
