import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'
import { collectionOf } from './collection'
import { accented, arabic, ascii, joining, latin, punctuation } from './faces'

const { resolve } = createRequire(import.meta.url)
const target = path.join(import.meta.dirname, '../../app/(reader)/_share/fonts/share.ttc')

const plex = '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic'
const serif = '@fontsource-variable/source-serif-4/files/source-serif-4'

const display = { wght: 600, opsz: 48 }
/** With the letters of Kurdish names, which the pages leave to the reader's system. */
const arabicAndKurdish = ` ${arabic}ەۆێڵڕ`

/** What headlines and labels are set in. Packages cut families by script; Pango puts them together again. */
const cuts = [
  { from: `${plex}-arabic-700-normal.woff2`, text: arabicAndKurdish, features: joining },
  { from: `${plex}-latin-700-normal.woff2`, text: ascii + punctuation + accented, features: latin },
  { from: `${plex}-latin-ext-700-normal.woff2`, text: accented, features: latin },
  { from: `${plex}-arabic-400-normal.woff2`, text: arabicAndKurdish, features: joining },
  { from: `${plex}-latin-400-normal.woff2`, text: ascii + punctuation + accented, features: latin },
  {
    from: `${serif}-latin-opsz-normal.woff2`,
    text: ascii + punctuation + accented,
    features: latin,
    axes: display,
  },
  { from: `${serif}-latin-ext-opsz-normal.woff2`, text: accented, features: latin, axes: display },
]

/**
 * Cuts the share images' fonts out of the installed packages: `node --import tsx scripts/fonts/share.ts`. One file:
 * Pango learns of a file only when it is named, and a picture is set in more than one face.
 */
async function main(): Promise<void> {
  const fonts: Buffer[] = []
  for (const { from, text, features, axes } of cuts) {
    const font = await subsetFont(await readFile(resolve(from)), text, {
      targetFormat: 'truetype',
      keepFeatures: features,
      noHinting: true,
      ...(axes && { variationAxes: axes }),
    })
    console.log(`${path.basename(from)} ${font.length} bytes`)
    fonts.push(font)
  }
  const collection = collectionOf(fonts)
  await mkdir(path.dirname(target), { recursive: true })
  await writeFile(target, collection)
  console.log(`${target} ${collection.length} bytes`)
}

await main()
