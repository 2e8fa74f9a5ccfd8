import type { GlobalAfterChangeHook } from 'payload'
import { printedNameOf } from '../users/printedNameOf'

/** Whoever loosens or restores the rule of the second pair of eyes stands in the record with it. */
export const recordSwitch: GlobalAfterChangeHook = async ({ req, doc, previousDoc }) => {
  const before = previousDoc?.selfApproval === true
  const selfApproval = doc.selfApproval === true
  if (before === selfApproval) return doc
  const { user } = req
  await req.payload.create({
    collection: 'events',
    data: {
      kind: 'newsroom.selfApproval',
      by: user?.id ?? null,
      byName: printedNameOf(user),
      at: new Date().toISOString(),
      data: { before, selfApproval },
    },
    req,
    overrideAccess: true,
    depth: 0,
  })
  return doc
}
