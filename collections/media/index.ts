import type { CollectionConfig } from 'payload'
import { nobody, roles } from '../access/roles'
import { label, text } from '../fields'
import { lockDocument } from '../lock'
import { pictures } from './access'
import { keepFile } from './keepFile'
import { purgeMedia } from './purge'

const widths = [480, 720, 960, 1440] as const

const webp = { format: 'webp' as const, options: { quality: 78 } }
/**
 * A third smaller than WebP at the same looks, the small ones by more: phones whose screens hide the difference take them,
 * and what fits the first ten packets of a line (14 kB) is there one round trip earlier. More effort costs seconds and
 * saves next to nothing.
 */
const avif = (width: number) => ({
  format: 'avif' as const,
  options: { quality: width < 960 ? 42 : 50, effort: 3 },
})

/** Readers get images through the reader site, which serves only what a live edition shows. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: label('صورة', 'Image'), plural: label('الصور', 'Images') },
  admin: { useAsTitle: 'filename' },
  lockDocuments: false,
  access: {
    read: pictures,
    create: roles('editor', 'writer'),
    update: roles('editor', 'writer', 'translator', 'reviewer'),
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  disableBulkEdit: true,
  hooks: { beforeOperation: [keepFile, lockDocument], afterChange: [purgeMedia] },
  upload: {
    staticDir: process.env.MEDIA_DIR ?? '.data/media',
    // AVIF is for the sizes that are made here; `keepFile` takes none from outside.
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    focalPoint: true,
    displayPreview: true,
    adminThumbnail: 'w480',
    formatOptions: { format: 'webp', options: { quality: 82 } },
    resizeOptions: { width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true },
    imageSizes: widths.flatMap((width) => [
      { name: `w${width}`, width, withoutEnlargement: true, formatOptions: webp },
      { name: `a${width}`, width, withoutEnlargement: true, formatOptions: avif(width) },
    ]),
  },
  fields: [
    text('altAr', 'الوصف البديل بالعربية', 'Alternative text in Arabic'),
    text('altEn', 'الوصف البديل بالإنكليزية', 'Alternative text in English'),
    text('captionAr', 'التعليق بالعربية', 'Caption in Arabic'),
    text('captionEn', 'التعليق بالإنكليزية', 'Caption in English'),
    text('creditAr', 'الحقوق بالعربية', 'Credit in Arabic'),
    text('creditEn', 'الحقوق بالإنكليزية', 'Credit in English'),
    text('licence', 'الرخصة', 'Licence'),
  ],
}
