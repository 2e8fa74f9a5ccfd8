import { type FieldHook, type TextField, ValidationError } from 'payload'
import { signedInField } from '../access/roles'

/** A key is as good as a password, and its owner makes it up: a guessable one is refused. */
const shortest = 32

/** Before Payload encrypts it: `validate` would see the encrypted one. */
const isLongEnough: FieldHook = ({ value, data }) => {
  const key: unknown = data?.apiKey
  if (key === undefined || key === null || key === '') return value
  if (typeof key === 'string' && key.length >= shortest) return value
  throw new ValidationError({ errors: [{ path: 'apiKey', message: `at least ${shortest} characters` }] })
}

/** Payload keeps it encrypted and never shows it again; here only who may set one (her own) and how long it is. */
export const apiKey: TextField = {
  name: 'apiKey',
  type: 'text',
  access: { create: () => false, read: () => false, update: signedInField },
  hooks: { beforeValidate: [isLongEnough] },
}
