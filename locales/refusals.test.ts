import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refusalText } from '@/app/_shared/refusalText'
import { qualityCodes } from '@/domain/quality/types'
import { refusalCodes } from '@/domain/workflow/refusals'
import { locales } from '.'

const root = join(import.meta.dirname, '..')
const folders = ['domain', 'newsroom', 'app', 'collections']

function sources(): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(root, folder, file),
      ),
    )
    .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|bench)\.tsx?$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
}

/** `refuse('…')`, `refusal('…')`, `refuseRows('…'`, `code: '…'`, and a code returned by itself or compared with. */
const ways = [
  /\b(?:refuse|refusal|refuseRows)(?:<[^>]*>)?\(\s*'(\w+\.\w+)'/g,
  /\bcode: '(\w+\.\w+)'/g,
  /\bcode === '(\w+\.\w+)'/g,
  /[?:] '((?:row|import)\.\w+)'/g,
]

function codesOf(source: string): string[] {
  return ways.flatMap((way) => [...source.matchAll(way)].map(([, code]) => code ?? ''))
}

/** What the checks find is no refusal; `quality.json` has its sentences. */
const findings = new Set<string>(qualityCodes)
const codes = [...new Set([...refusalCodes, ...sources().flatMap(codesOf)])]
  .filter((code) => !findings.has(code))
  .sort()

const details = {
  kind: 'article',
  stage: 'draft',
  until: '2026-08-05T18:00:00Z',
  count: 3,
  path: 'body.children.0',
  shortest: 10,
  longest: 5000,
  megabytes: 2,
}
const everything = { missing: ['title', 'en'], rows: ['title', 'body:a', 'body:b'], details }

describe('refusals', () => {
  it('are found in the source', () => {
    expect(codes).toEqual(
      expect.arrayContaining([
        'save.late',
        'row.orphan',
        'import.binary',
        'people.emailTaken',
        'stage.wrong',
      ]),
    )
    expect(codes.length).toBeGreaterThan(70)
  })

  it.each(['ar', 'en'] as const)('all have a whole sentence in %s', (language) => {
    const unknown = locales[language].refusals.unknown
    const speechless = codes.filter((code) => {
      const sentence = refusalText({ code, ...everything }, { language, digits: 'latn' })
      return (
        sentence === unknown || /\{\{|\}\}|refusals[:.]|undefined/.test(sentence) || !/[.]$/.test(sentence)
      )
    })
    expect(speechless).toEqual([])
  })

  it('say what happened and that nothing was lost also for a rule that has no words yet', () => {
    expect(refusalText({ code: 'brand.new' }, { language: 'en', digits: 'latn' })).toBe(
      locales.en.refusals.unknown,
    )
  })

  it('name what is missing, times and numbers as the person reads them', () => {
    const reader = { language: 'ar', digits: 'arab' } as const
    const rows = Array.from({ length: 12 }, (_, index) => `body:${index}`)
    expect(refusalText({ code: 'translation.rowsOpen', rows }, reader)).toContain('١٢ صفًا')
    expect(refusalText({ code: 'role.missing', missing: ['editor', 'itsWriter'] }, reader)).toContain(
      'التحرير وصاحب المقال',
    )
    const embargoed = { code: 'article.embargoed', details: { until: '2026-08-05T18:00:00Z' } }
    expect(refusalText(embargoed, reader)).toMatch(/٢٠٢٦.*٢١:٠٠/)
  })

  it('leave a name that the newsroom has no word for as it is', () => {
    const refusal = { code: 'reinstate.noEdition', missing: ['fr'] }
    expect(refusalText(refusal, { language: 'en', digits: 'latn' })).toContain('edition in fr.')
  })
})
