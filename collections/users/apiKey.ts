import type { TextField } from 'payload'
import { signedInField } from '../access/roles'

/** A key is as good as a password, and its owner makes it up: a guessable one is refused. */
const shortest = 32

/** Payload keeps it encrypted and never shows it again; here only who may set one (her own) and how long it is. */
export const apiKey: TextField = {
  name: 'apiKey',
  type: 'text',
  access: { create: () => false, read: () => false, update: signedInField },
  validate: (value: string | null | undefined) => !value || value.length >= shortest || `at least ${shortest} characters`,
}
