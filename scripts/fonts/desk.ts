import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'

/** Copies the desk's fonts from their packages into `public/fonts/desk`: `node --import tsx scripts/fonts/desk.ts`. */
const weights = [400, 500, 600, 700]

const files: [from: string, to: string][] = [
  ...weights.map((weight): [string, string] => [
    `@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff2`,
    `plex-latin-${weight}.woff2`,
  ]),
  ...weights.map((weight): [string, string] => [
    `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff2`,
    `plex-arabic-${weight}.woff2`,
  ]),
  [
    '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
    'naskh-arabic.woff2',
  ],
  [
    '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-latin-wght-normal.woff2',
    'naskh-latin.woff2',
  ],
  ['@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2', 'serif.woff2'],
  ['@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-italic.woff2', 'serif-italic.woff2'],
]

const folder = path.join('public', 'fonts', 'desk')
await mkdir(folder, { recursive: true })
await Promise.all(files.map(([from, to]) => copyFile(path.join('node_modules', from), path.join(folder, to))))
console.log(`${files.length} fonts in ${folder}`)
