import { settings } from '../settings'
import type { Scope } from '../transaction'
import type { MachineSettings } from './types'

/** What a desk is told of machine drafts: whether they are to be had, and where texts go then. */
export interface DeskMachine {
  on: boolean
  host: string | null
}

/**
 * The service that drafts, where both the surroundings name one and the newsroom has turned drafts on; else null.
 */
export async function machineOf(
  { payload, req }: Scope,
  configured: MachineSettings | null = settings.machine,
): Promise<MachineSettings | null> {
  if (!configured) return null
  const newsroom = await payload.findGlobal({ slug: 'newsroom', req, overrideAccess: true, depth: 0 })
  return newsroom.machineDrafts === true ? configured : null
}

/** As the workspace is told. */
export async function deskMachineOf(scope: Scope): Promise<DeskMachine> {
  const machine = await machineOf(scope)
  return { on: machine !== null, host: machine?.host ?? null }
}
