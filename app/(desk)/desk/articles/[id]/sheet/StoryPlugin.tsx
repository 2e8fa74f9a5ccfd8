'use client'

import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { mergeRegister } from 'lexical'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { registerStory } from '@/app/(desk)/_editor/core/registerStory'
import { useSession } from '../session/context'
import { fromServer } from '../session/createSession'
import { registerHand } from './hand'
import { registerKeys } from './keys'
import { registerMargins } from './margins'

interface StoryPluginProps {
  editable: boolean
  onImages: (files: File[]) => void
}

/** Ties the text to the session: what is in hand, the margins, the keys, and every change to the saver. */
export function StoryPlugin({ editable, onImages }: StoryPluginProps) {
  const [editor] = useLexicalComposerContext()
  const session = useSession()
  const { t } = useTranslation('editor')

  useEffect(() => {
    session.editor.set(editor)
    const unregister = mergeRegister(
      registerStory(editor, { direction: 'rtl', onImages }),
      registerHand(editor, session),
      registerMargins(editor, session, (type) => t(`block.${type}`), t('margin.unsourced')),
      registerKeys(editor),
    )
    // Registering marks every block for its transforms; what that changes is not something that somebody wrote.
    editor.update(() => undefined, { discrete: true, tag: fromServer })
    const unlisten = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      const isWritten = dirtyElements.size > 0 || dirtyLeaves.size > 0
      if (isWritten && editor.isEditable() && !tags.has(fromServer)) session.saver.touch()
    })
    editor.getRootElement()?.setAttribute('data-ready', 'true')
    return () => {
      unlisten()
      unregister()
      session.editor.set(null)
    }
  }, [editor, session, onImages, t])

  useEffect(() => editor.setEditable(editable), [editor, editable])
  return null
}
