import { settings } from '@/newsroom/settings'

/** An address that means the same elsewhere. */
export const absolute = (path: string): string => `${settings.origin}${path}`
