import { expect, test, vi } from 'vitest'
import { lastWords, runNode, typescript } from './run'

// Starting Node takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

test('a program that is killed says by which signal', async () => {
  const outcome = await runNode({ args: ['-e', `process.kill(process.pid, 'SIGKILL')`] })
  expect(outcome).toMatchObject({ endedBy: 'SIGKILL', output: '' })
  expect(outcome.code).not.toBe(0)
  expect(lastWords(outcome)).toBe('It said nothing. It was ended by SIGKILL.')
})

test('a program that fails says its last words and its code', async () => {
  const outcome = await runNode({ args: ['-e', `console.error('no room'); process.exit(7)`] })
  expect(lastWords(outcome)).toBe('no room\nIt ended with code 7.')
})

test('our programs load Lexical without the top-level await of its entry for Node', async () => {
  const print = `process.stdout.write(import.meta.resolve('lexical'))`
  const { output } = await runNode({ args: typescript('--input-type=module', '-e', print) })
  expect(output).toMatch(/Lexical\.prod\.mjs$/)
})
