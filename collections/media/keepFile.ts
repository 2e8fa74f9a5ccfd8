import {
  type CollectionBeforeOperationHook,
  Forbidden,
  MissingFile,
  type PayloadRequest,
  ValidationError,
} from 'payload'

/** Payload's admin always says where an image's focus is; only these cut a file anew. */
function isCut({ query }: PayloadRequest): boolean {
  const edits = Object(query?.uploadEdits)
  return Boolean(edits.crop ?? edits.widthInPixels ?? edits.heightInPixels)
}

/** What Payload measured of the file: pages look for it by these. */
const measured = [
  'filename',
  'url',
  'thumbnailURL',
  'mimeType',
  'filesize',
  'width',
  'height',
  'sizes',
] as const

function withoutMeasures<T extends object>(data: T): T {
  const isText = ([name]: [string, unknown]) => !measured.some((each) => each === name)
  return Object.fromEntries(Object.entries(data).filter(isText)) as T
}

/** AVIF and HEIC are pictures in the container of videos (ISO/IEC 14496-12), whatever the file is called. */
function isOfVideo(file: PayloadRequest['file']): boolean {
  return file?.mimetype === 'image/avif' || file?.data.toString('latin1', 4, 8) === 'ftyp'
}

/** Payload takes what it makes itself, AVIF, for something that may come from outside: that is said here. */
const notTaken = ({ t }: PayloadRequest) =>
  new ValidationError({ collection: 'media', errors: [{ path: 'file', message: 'image/avif' }] }, t)

/**
 * A picture that was approved with its story stays that picture: its file is never replaced or cut anew, for live
 * pages would show the other one at once. Another picture is another document. And it is uploaded: Payload would also
 * fetch a file from an address that somebody names.
 */
export const keepFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && !req.file) throw new MissingFile(req.t)
  if (operation === 'create' && isOfVideo(req.file)) throw notTaken(req)
  if (operation !== 'update') return
  if (req.file || isCut(req)) throw new Forbidden(req.t)
  return { ...args, data: withoutMeasures(Object(args.data)) }
}
