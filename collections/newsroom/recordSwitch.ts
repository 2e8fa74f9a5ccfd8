import type { GlobalAfterChangeHook } from 'payload'
import { printedNameOf } from '../users/printedNameOf'

/** Switches of which the record says who turned them: the second pair of eyes, and texts that leave the house. */
const switches = ['selfApproval', 'machineDrafts'] as const

export const recordSwitch: GlobalAfterChangeHook = async ({ req, doc, previousDoc }) => {
  const { user } = req
  for (const name of switches) {
    const before = previousDoc?.[name] === true
    const after = doc[name] === true
    if (before === after) continue
    await req.payload.create({
      collection: 'events',
      data: {
        kind: `newsroom.${name}`,
        by: user?.id ?? null,
        byName: printedNameOf(user),
        at: new Date().toISOString(),
        data: { before, [name]: after },
      },
      req,
      overrideAccess: true,
      depth: 0,
    })
  }
  return doc
}
