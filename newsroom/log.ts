import type { Config } from 'payload'

/** What somebody asked wrongly is answered to her (`refusals`), with its status: it is no fault of the server. */
function isAnswered(said: unknown): boolean {
  if (typeof said !== 'object' || said === null || !('err' in said)) return false
  const { err } = said
  return (
    typeof err === 'object' &&
    err !== null &&
    'status' in err &&
    typeof err.status === 'number' &&
    err.status < 500
  )
}

/**
 * The server's log: one JSON object a line on the standard output. Payload would write every wrong password and every
 * closed door with its stack: its levels go by the names of error classes, which a build makes short.
 */
export const log: NonNullable<Config['logger']> = {
  options: {
    hooks: {
      logMethod(said, write) {
        if (!isAnswered(said[0])) write.apply(this, said)
      },
    },
  },
}
