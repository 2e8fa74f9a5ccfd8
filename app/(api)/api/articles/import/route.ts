import { endpoint } from '@/app/(api)/_lib/endpoint'
import { bytesOf, importShape } from '@/app/(api)/_lib/importShape'
import { importStory, previewImport } from '@/newsroom/articles/importStory'

export const POST = endpoint({
  body: importShape,
  largest: 6 * 1024 * 1024,
  verb: ({ person, body, request }) => {
    const { filename = null, source = null, topics = [], changes = [] } = body
    const input = { bytes: bytesOf(body), filename, source, topics, changes }
    const isPreview = new URL(request.url).searchParams.get('preview') === '1'
    return isPreview ? previewImport(person, input) : importStory(person, input)
  },
})
