import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { settings } from '@/newsroom/settings'

/**
 * A file of the media folder; null where the folder lacks it, which whoever runs the server reads in the log: the story is
 * shown without its picture rather than not at all.
 */
export async function mediaFile(payload: Payload, filename: string): Promise<Buffer | null> {
  try {
    return await readFile(path.join(settings.mediaDir, filename))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    payload.logger.error({ file: filename, msg: 'A picture is missing from the media folder' })
    return null
  }
}
