import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { demoPictures } from '../pictures'
import { demoSources } from '../sources'
import { demoTopics } from '../topics'
import type { DemoPicture, DemoSource } from '../types'

export type Ids = Map<string, number>

/** An id by the demo's key. */
export function idIn(ids: Ids, key: string): number {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`nothing called ${key} in the demo newsroom`)
  return id
}

export async function seedTopics(payload: Payload): Promise<Ids> {
  const ids: Ids = new Map()
  for (const [order, { key, nameAr, nameEn, slug }] of demoTopics.entries()) {
    const data = { nameAr, nameEn, slug, order }
    const { id } = await payload.create({ collection: 'topics', data, overrideAccess: true })
    ids.set(key, id)
  }
  return ids
}

const contactLine = ({ name, role, email, phone }: NonNullable<DemoSource['contacts']>[number]): string =>
  [name, role, email, phone].filter(Boolean).join(' · ')

export async function seedSources(payload: Payload): Promise<Ids> {
  const ids: Ids = new Map()
  for (const { contacts, reasonAr, reasonEn, ...source } of demoSources) {
    const data = {
      ...source,
      reliabilityReasonAr: reasonAr,
      reliabilityReasonEn: reasonEn,
      contacts: (contacts ?? []).map(contactLine).join('\n'),
    }
    const { id } = await payload.create({ collection: 'sources', data, overrideAccess: true })
    ids.set(source.key, id)
  }
  return ids
}

/** Drawings are kept as SVG in the repository and enter the newsroom as any editor's picture does. */
async function drawn({ file }: DemoPicture): Promise<Buffer> {
  const svg = await readFile(fileURLToPath(new URL(`../pictures/${file}`, import.meta.url)))
  return sharp(svg, { density: 72 }).resize(1600, 900, { fit: 'cover' }).png({ palette: true }).toBuffer()
}

export async function seedPictures(payload: Payload): Promise<Ids> {
  const ids: Ids = new Map()
  for (const picture of demoPictures) {
    const { key, file: _file, ...data } = picture
    const bytes = await drawn(picture)
    const file = { data: bytes, name: `${key}.png`, mimetype: 'image/png', size: bytes.byteLength }
    const { id } = await payload.create({ collection: 'media', data, file, overrideAccess: true })
    ids.set(key, id)
  }
  return ids
}
