'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { uploadImage } from '@/app/(desk)/_editor/images/uploadImage'
import type { DeskImage } from '@/newsroom/queries/articleDesk/images'
import { useSession } from '../session/context'

/** Sends image files, says how far they are and what went wrong. */
export function useUpload(onDone: (image: DeskImage) => void) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const [progress, setProgress] = useState<number | null>(null)
  const [failure, setFailure] = useState('')

  const upload = async (file: File) => {
    setFailure('')
    setProgress(0)
    const result = await uploadImage(file, {}, setProgress)
    setProgress(null)
    if (!result.ok) {
      setFailure(result.status === 0 ? t('image.offline') : t('image.refused', { reason: result.message }))
      return
    }
    session.images.set(new Map(session.images.get()).set(result.image.id, result.image))
    onDone(result.image)
  }
  return { upload, progress, failure }
}
