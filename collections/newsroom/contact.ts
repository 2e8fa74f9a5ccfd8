import { isEmail } from '@/domain/text/email'

/** An address that readers see on public pages, or none. */
export const isContact = (value: string | null | undefined): true | string =>
  !value || isEmail(value) || 'an e-mail address'
