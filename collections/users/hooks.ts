import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'

/** People are deactivated, never deleted: their names stay in the record, their door closes. */
export const refuseDeactivated: CollectionBeforeLoginHook = ({ user, req }) => {
  if (user.active === false) throw new AuthenticationError(req.t)
  return user
}
