'use client'

import { LexicalComposer } from '@lexical/react/LexicalComposer'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary'
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin'
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ImageBlockContext } from '@/app/(desk)/_editor/core/blockSlots'
import { stateOfBody } from '@/app/(desk)/_editor/core/loadBody'
import { storyNodes } from '@/app/(desk)/_editor/core/storyNodes'
import { useSession } from '../session/context'
import { ImageBlock } from './ImageBlock'
import { StoryPlugin } from './StoryPlugin'

const theme = { text: { bold: 'story-bold' } }

interface StoryBodyProps {
  editable: boolean
  onImages: (files: File[]) => void
}

/** The body of the article: one Lexical editor that is mounted once and never rendered again by its neighbours. */
export function StoryBody({ editable, onImages }: StoryBodyProps) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const config = useMemo(
    () => ({
      namespace: `tarjuman:article:${session.id}`,
      nodes: storyNodes,
      theme,
      editable,
      editorState: (editor: Parameters<typeof stateOfBody>[0]) => {
        editor.setEditorState(stateOfBody(editor, session.content().body))
      },
      onError: (error: Error) => {
        throw error
      },
    }),
    [session, editable],
  )
  return (
    <LexicalComposer initialConfig={config}>
      <ImageBlockContext value={ImageBlock}>
        <RichTextPlugin
          contentEditable={
            <ContentEditable
              className="story-body"
              lang="ar"
              dir="rtl"
              aria-label={t('body.label')}
              aria-describedby="story-keys"
              aria-placeholder={t('body.placeholder')}
              placeholder={<div className="story-placeholder">{t('body.placeholder')}</div>}
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
      </ImageBlockContext>
      <HistoryPlugin delay={700} />
      <StoryPlugin editable={editable} onImages={onImages} />
    </LexicalComposer>
  )
}
