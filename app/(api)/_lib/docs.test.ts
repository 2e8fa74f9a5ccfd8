import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../api')
const documented = readFileSync(join(import.meta.dirname, '../../../docs/api.md'), 'utf8')

/** The last names of every endpoint: `articles/[id]/rows/[row]/split` is documented as `split`. */
const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.ts'))
  .map(
    (file) =>
      file
        .replace(/\/?route\.ts$/, '')
        .replaceAll(/\/?\[\w+\]/g, '')
        .split('/')
        .at(-1) ?? '',
  )

test('every endpoint is documented', () => {
  expect(names.length).toBeGreaterThan(50)
  const isTold = (name: string) => new RegExp(`[/\`]${name}\\b`).test(documented)
  expect(names.filter((name) => !isTold(name))).toEqual([])
})
