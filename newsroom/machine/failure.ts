import type { Refusal } from '@/domain/workflow/types'

/** Why a service delivered no draft: expected, told to the person as a refusal. */
export class MachineFailure extends Error {
  override name = 'MachineFailure'

  constructor(
    readonly refusal: Refusal,
    /** For whoever runs the server: a status, a content type; never a text and never a key. */
    readonly detail = '',
  ) {
    super(refusal.code)
  }
}

export const failed = (detail: string) => new MachineFailure({ code: 'machine.failed' }, detail)
export const cutOff = (detail: string) => new MachineFailure({ code: 'machine.cutOff' }, detail)
export const tooLong = (detail: string) => new MachineFailure({ code: 'machine.tooLong' }, detail)
export const timedOut = (detail: string) => new MachineFailure({ code: 'machine.timeout' }, detail)
