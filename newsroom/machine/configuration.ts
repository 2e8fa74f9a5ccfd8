import { type MachineProviderName, type MachineSettings, machineProviders } from './types'

type Environment = Record<string, string | undefined>

const variables = ['MACHINE_PROVIDER', 'MACHINE_URL', 'MACHINE_KEY', 'MACHINE_MODEL'] as const

/**
 * The service that machine drafts come from; null where none is named. Half a configuration is an error that says what is
 * missing, so that nobody finds out from a row.
 */
export function machineIn(environment: Environment): MachineSettings | null {
  const [provider, url, key, model] = variables.map((name) => environment[name]?.trim() || null)
  if (!provider && !url && !key && !model) return null
  const known = providerIn(provider ?? null)
  const address = addressIn(url ?? null)
  if (known === 'openai' && !model)
    throw wrong('MACHINE_MODEL', 'is missing: openai needs the name of a model')
  if (key && /[^\x21-\x7e]/.test(key)) throw wrong('MACHINE_KEY', 'holds a space or a letter that no key has')
  return {
    provider: known,
    url: address.href.replace(/\/+$/, ''),
    host: address.host,
    key: key ?? null,
    model: model ?? null,
  }
}

function providerIn(name: string | null): MachineProviderName {
  const known = machineProviders.find((one) => one === name)
  if (known) return known
  const choices = machineProviders.join(' or ')
  throw wrong('MACHINE_PROVIDER', name ? `is “${name}”; it is ${choices}` : `is missing: ${choices}`)
}

function addressIn(url: string | null): URL {
  if (!url)
    throw wrong('MACHINE_URL', 'is missing: the address of the service, such as http://localhost:5000')
  const address = URL.canParse(url) ? new URL(url) : null
  if (!address || !/^https?:$/.test(address.protocol))
    throw wrong('MACHINE_URL', 'is no address that begins with http:// or https://')
  if (address.username || address.password || address.search || address.hash)
    throw wrong('MACHINE_URL', 'is more than an address; a key belongs into MACHINE_KEY')
  return address
}

const wrong = (variable: string, what: string) =>
  new Error(`${variable} ${what}. Machine drafts need a whole configuration, or none: docs/running.md.`)
