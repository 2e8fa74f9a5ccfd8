import type { GlobalBeforeOperationHook } from 'payload'
import { lockOne } from '../lock'

/** As `lockDocument`: an editor who saves the about page does not turn an admin's switch back. */
export const oneAtATime: GlobalBeforeOperationHook = async ({ operation, req }) => {
  if (operation === 'update') await lockOne(req, 'newsroom', 1)
}
