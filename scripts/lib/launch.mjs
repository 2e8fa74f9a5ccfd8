import { installDependencies } from './dependencies.mjs'
import { assertPortFree, chosenPort } from './port.mjs'

/**
 * Installs what is missing, then runs a TypeScript entry inside this process, so that signals need
 * no forwarding. `servesPort`: a busy port is worth knowing before a long installation.
 */
export async function launch(entry, { servesPort = false } = {}) {
  try {
    await installDependencies({
      before: async () => {
        if (servesPort) await assertPortFree({ port: chosenPort(process.env) })
      },
    })
  } catch (error) {
    console.error(error.name === 'PlainError' ? `\n${error.message}\n` : error)
    process.exit(1)
  }
  const { register } = await import('tsx/esm/api')
  register()
  await import(entry)
}
