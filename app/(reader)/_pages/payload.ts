import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The process's Payload. */
export function payloadHere(): Promise<Payload> {
  return getPayload({ config })
}
