import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../api')
const documented = readFileSync(join(import.meta.dirname, '../../../docs/api.md'), 'utf8')

/** What Payload answers itself. */
const payloads =
  /^\w+ \/api\/(?:users\/(?:login|logout|first-register|\{id\})|articles|translations|globals\/newsroom)$/

/** Every endpoint as `POST /api/articles/{id}/approve`, from where its file lies and what it exports. */
function served(): string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('route.ts'),
  )
  return files.flatMap((file) => {
    const path = `/api/${file.replace(/\/route\.ts$/, '').replaceAll(/\[(\w+)\]/g, '{$1}')}`
    const methods = readFileSync(join(root, file), 'utf8').matchAll(
      /^export const (GET|POST|PUT|PATCH|DELETE)\b|^export async function (GET)\b/gm,
    )
    return [...methods].map(([, method, plain]) => `${method ?? plain} ${path}`)
  })
}

/** What a section calls `…`: the document that it is about. */
const homes: Record<string, string> = {
  Articles: '/api/articles/{id}',
  Translations: '/api/translations/{id}',
  Discussions: '/api/threads/{id}',
  People: '/api/people/{id}',
}

function namedIn(line: string, home: string): string[] {
  const named = line.matchAll(/`(GET|POST|PUT|PATCH|DELETE) (\/api\/|…\/)([^\s`?]*)/g)
  return [...named].map(([, method, from, rest]) => `${method} ${from === '…/' ? `${home}/` : from}${rest}`)
}

/** Every endpoint that the document names; where it says `{action}`, those of the table below. */
function told(): string[] {
  let home = ''
  let action: string | null = null
  return documented.split('\n').flatMap((line) => {
    const section = /^## (.+)/.exec(line)?.[1]
    if (section) home = homes[section] ?? ''
    if (line.startsWith('#')) action = namedIn(line, home).find((path) => path.endsWith('{action}')) ?? null
    const inTable = action && /^\| `([\w-]+)`/.exec(line)?.[1]
    if (action && inTable) return [action.replace('{action}', inTable)]
    return namedIn(line, home).filter((path) => !path.endsWith('{action}'))
  })
}

describe('docs/api.md', () => {
  test('tells every endpoint that there is', () => {
    expect(served().length).toBeGreaterThan(60)
    expect(served().filter((endpoint) => !told().includes(endpoint))).toEqual([])
  })

  test('tells none that there is not', () => {
    const isTheirs = (endpoint: string) => payloads.test(endpoint)
    expect(
      [...new Set(told())].filter((endpoint) => !served().includes(endpoint) && !isTheirs(endpoint)),
    ).toEqual([])
  })
})
