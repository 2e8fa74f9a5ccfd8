import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'
import { type Face, faces } from './faces'

const { resolve } = createRequire(import.meta.url)
const root = path.join(import.meta.dirname, '../..')
const folder = path.join(root, 'public/fonts/reader')
const list = path.join(root, 'app/(reader)/_styles/fontFiles.ts')

/** Cuts one face out of its package; its name carries a hash of the content, so that it can be kept for ever. */
async function cut({ name, from, text, features, axes }: Face): Promise<[name: string, url: string]> {
  const whole = await readFile(resolve(from))
  const part = await subsetFont(whole, text, {
    targetFormat: 'woff2',
    keepFeatures: features,
    noHinting: true,
    ...(axes && { variationAxes: axes }),
  })
  const hash = createHash('sha256').update(part).digest('hex').slice(0, 8)
  await writeFile(path.join(folder, `${name}.${hash}.woff2`), part)
  console.log(`${name} ${part.length} bytes`)
  return [name, `/fonts/reader/${name}.${hash}.woff2`]
}

async function empty(): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const file of await readdir(folder)) await rm(path.join(folder, file))
}

/** Cuts the readers' font files out of the installed packages: `node --import tsx scripts/fonts/reader.ts`. */
async function main(): Promise<void> {
  await empty()
  const urls: [string, string][] = []
  for (const face of faces) urls.push(await cut(face))
  const entries = urls.map(([name, url]) => `  '${name}': '${url}',`).join('\n')
  const head = '/** Written by `scripts/fonts/reader.ts`. */\nexport const fontFiles = {\n'
  await writeFile(list, `${head}${entries}\n} as const\n`)
}

await main()
