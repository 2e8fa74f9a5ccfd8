import type { FieldAccess } from 'payload'
import { isVerb } from '../access/capability'
import { hasRole } from '../access/roles'

/** Contacts are seen by editors; a story's writer sees them through `newsroom/queries/sourcePage`. */
export const contactsAccess: FieldAccess = ({ req }) => isVerb(req) || hasRole(req, 'editor')
