import type { FieldAccess } from 'payload'
import { hasRole } from '../access/roles'
import { isVerb } from '../access/capability'

/** Contacts are seen by editors; a story's writer sees them through `newsroom/queries/sourcePage`. */
export const contactsAccess: FieldAccess = ({ req }) => isVerb(req) || hasRole(req, 'editor')
