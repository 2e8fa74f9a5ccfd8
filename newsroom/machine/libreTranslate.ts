import { z } from 'zod'
import { ask } from './ask'
import { failed } from './failure'
import type { DraftRequest, MachineProvider, MachineSettings } from './types'

const answerShape = z.object({ translatedText: z.string() })

/**
 * A service that speaks as LibreTranslate does. It takes no context: terms and earlier translations are not sent, and the
 * draft is looked through for the terms afterwards.
 */
export function libreTranslate({ url, key }: MachineSettings): MachineProvider {
  async function* draft({ arabic }: DraftRequest, signal: AbortSignal): AsyncGenerator<string> {
    const bytes = await ask({
      url: `${url}/translate`,
      headers: {},
      body: { q: arabic, source: 'ar', target: 'en', format: 'text', ...(key && { api_key: key }) },
      accepts: 'application/json',
      signal,
    })
    const answer = answerShape.safeParse(json(await textOf(bytes)))
    if (!answer.success) throw failed('an answer without translatedText')
    yield answer.data.translatedText
  }
  return { name: 'libretranslate', isStreaming: false, draft }
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of bytes) text += decoder.decode(chunk, { stream: true })
  return text + decoder.decode()
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw failed('an answer that is no JSON')
    throw error
  }
}
