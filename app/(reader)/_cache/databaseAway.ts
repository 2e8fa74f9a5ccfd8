const awayCodes =
  /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|08\d{3}|57P0[1-3]|53300)$/
const awayMessages =
  /timeout exceeded when trying to connect|Connection terminated|cannot connect to Postgres/i

/** Whether an error says that the database cannot be reached for now, rather than that we have a bug. */
export function isDatabaseAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && typeof error.code === 'string' && awayCodes.test(error.code)) return true
  if ('message' in error && typeof error.message === 'string' && awayMessages.test(error.message)) return true
  if ('errors' in error && Array.isArray(error.errors) && error.errors.some(isDatabaseAway)) return true
  return 'cause' in error && isDatabaseAway(error.cause)
}
