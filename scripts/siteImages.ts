import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawLogo, drawSiteImage } from '../app/(reader)/_share/siteImage'
import { locales } from '../locales'
import { cloneRoot } from './lib/paths'

const folder = join(cloneRoot, 'public/brand')

/** Draws the pictures that stand for the whole site, into `public/brand`: `node --import tsx scripts/siteImages.ts`. */
async function main(): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const language of ['ar', 'en'] as const) {
    const { line } = locales[language].reader.share
    await writeFile(join(folder, `share-${language}.png`), await drawSiteImage({ language, line }))
  }
  await writeFile(join(folder, 'logo.png'), await drawLogo())
}

await main()
