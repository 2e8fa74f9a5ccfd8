import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cloneRoot } from '../../lib/paths'
import { markdownOf } from './table'

const report = {
  title: 'Reading an article',
  how: ['Median of three.', 'نصّ عربي too.'],
  figures: [
    { what: 'bytes on the wire', ours: '44,437 (body 43,672)', beside: '43,923', ratio: '1.01 ×' },
    { what: 'pages – not cached', ours: '32/s' },
  ],
}

test('figures stand under each other', () => {
  expect(markdownOf(report)).toContain(
    [
      '|                    |             Tarjuman | beside it |  ratio |',
      '| ------------------ | -------------------: | --------: | -----: |',
      '| bytes on the wire  | 44,437 (body 43,672) |    43,923 | 1.01 × |',
      '| pages – not cached |                 32/s |           |        |',
    ].join('\n'),
  )
})

test('the formatter has nothing to change in it', () => {
  const biome = join(cloneRoot, 'node_modules/@biomejs/biome/bin/biome')
  const text = markdownOf(report)
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'format', '--stdin-file-path=docs/figures.md'],
    { cwd: cloneRoot, input: text, encoding: 'utf8' },
  )
  expect(stdout, stderr).toBe(text)
})
