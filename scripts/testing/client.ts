import { demoAccounts } from '../launch/welcome'

/** A person of the demo newsroom at work over HTTP, as a script of theirs would be. */
export interface Client {
  origin: string
  cookie: string
  /** The answer's JSON; throws what was refused. */
  call<T>(method: 'GET' | 'POST' | 'PUT' | 'PATCH', path: string, body?: unknown): Promise<T>
}

/** Signs in a person by the name before the @ of the account. */
export async function signIn(origin: string, name: string): Promise<Client> {
  const credentials = { email: `${name}@tarjuman.example`, password: demoAccounts.password }
  const response = await send({ origin, cookie: '' }, 'POST', '/api/users/login', credentials)
  const cookie = response.headers.getSetCookie().map((each) => each.split(';', 1)[0])
  const session = { origin, cookie: cookie.join('; ') }
  return {
    ...session,
    call: async (method, path, body) => (await send(session, method, path, body)).json(),
  }
}

async function send(
  { origin, cookie }: Pick<Client, 'origin' | 'cookie'>,
  method: string,
  path: string,
  body: unknown,
): Promise<Response> {
  const headers = { Origin: origin, Cookie: cookie, 'Content-Type': 'application/json' }
  const response = await fetch(origin + path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`)
  return response
}
