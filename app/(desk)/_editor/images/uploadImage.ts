import type { DeskImage } from '@/newsroom/queries/articleDesk/images'

export interface ImageTexts {
  altAr?: string
  captionAr?: string
  creditAr?: string
}

export type UploadResult = { ok: true; image: DeskImage } | { ok: false; status: number; message: string }

/** The part of Payload's media document that the editor shows. */
export interface MediaDoc {
  id: number
  url?: string | null
  width?: number | null
  height?: number | null
  altAr?: string | null
  captionAr?: string | null
  creditAr?: string | null
  sizes?: { w480?: { url?: string | null }; w960?: { url?: string | null } }
}

export function imageOfDoc({
  id,
  url,
  width,
  height,
  altAr,
  captionAr,
  creditAr,
  sizes,
}: MediaDoc): DeskImage {
  return {
    id,
    url: sizes?.w960?.url ?? url ?? '',
    width: width ?? 0,
    height: height ?? 0,
    alt: altAr ?? '',
    caption: captionAr ?? '',
    credit: creditAr ?? '',
  }
}

/**
 * Sends an image file to the newsroom's images. `fetch` cannot say how far an upload is, so this is the one place that
 * asks XMLHttpRequest. @param onProgress gets the sent part, from 0 to 1.
 */
export function uploadImage(
  file: File,
  texts: ImageTexts,
  onProgress: (part: number) => void,
): Promise<UploadResult> {
  const form = new FormData()
  form.append('file', file)
  form.append('_payload', JSON.stringify(texts))
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/media')
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(resultOf(request))
    request.onerror = () => resolve({ ok: false, status: 0, message: '' })
    request.send(form)
  })
}

function resultOf({ status, responseText }: XMLHttpRequest): UploadResult {
  const answer = parsed(responseText)
  if (status >= 200 && status < 300 && answer.doc) return { ok: true, image: imageOfDoc(answer.doc) }
  return { ok: false, status, message: answer.errors?.[0]?.message ?? '' }
}

function parsed(text: string): { doc?: MediaDoc; errors?: { message: string }[] } {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}
