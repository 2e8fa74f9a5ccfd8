import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { readJson, writeJson } from './jsonFile'
import { inData } from './paths'

/** Where the clone's secrets are kept. */
export const secretsFile = inData('secrets.json')

const secretsShape = z.object({
  payloadSecret: z.string(),
  superuserPassword: z.string(),
  ownerPassword: z.string(),
  appPassword: z.string(),
})

/** What must never be in git: made once per clone, readable by its owner only. */
export type Secrets = z.infer<typeof secretsShape>

/** New random secrets, safe inside a URL as they are. */
export function makeSecrets(): Secrets {
  const secret = () => randomBytes(24).toString('base64url')
  return {
    payloadSecret: secret(),
    superuserPassword: secret(),
    ownerPassword: secret(),
    appPassword: secret(),
  }
}

/** The secrets kept in `path`, generated on the first call. */
export function loadSecrets(path = secretsFile): Secrets {
  const kept = readJson(path)
  if (kept !== undefined) return secretsShape.parse(kept)
  const made = makeSecrets()
  writeJson(path, made, 0o600)
  return made
}
