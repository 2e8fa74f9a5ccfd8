import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dataDirectory } from './paths'
import { PlainError } from './plainError.mjs'
import { secretsFile } from './secrets'

/** Makes a directory that every account may enter, whatever the umask; one that is there is left alone. */
export function openDirectory(path: string): void {
  if (existsSync(path)) return
  mkdirSync(path, { recursive: true })
  chmodSync(path, 0o755)
}

/** Makes `.data`. What root keeps there, an ordinary user can neither read nor serve: that is refused. */
export function openDataFolder(): void {
  try {
    openDirectory(dataDirectory)
    accessSync(dataDirectory, constants.R_OK | constants.W_OK)
    if (existsSync(secretsFile)) accessSync(secretsFile, constants.R_OK)
  } catch (cause) {
    throw new PlainError(`${dataDirectory} ${whatIsWrong()}.`, { cause })
  }
}

function whatIsWrong(): string {
  const stats = statSync(dataDirectory, { throwIfNoEntry: false })
  if (!stats) return 'cannot be made'
  return stats.uid === process.getuid?.()
    ? 'cannot be written: make it (and what is in it) readable and writable again'
    : 'belongs to another user: start Tarjuman as that one'
}
