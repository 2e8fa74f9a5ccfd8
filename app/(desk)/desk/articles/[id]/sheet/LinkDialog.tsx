'use client'

import { $getSelection, $isRangeSelection, COMMAND_PRIORITY_LOW } from 'lexical'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $linkInHand, $setLink } from '@/app/(desk)/_editor/core/links'
import { safeUrl } from '@/app/(desk)/_editor/core/safeUrl'
import { useStore } from '@/app/(desk)/_editor/store'
import { Button, Dialog, TextField, useToast } from '@/app/(desk)/_ui'
import { useSession } from '../session/context'
import { ASK_COMMAND } from './keys'

interface Asked {
  url: string
  isLinked: boolean
}

/** Asks for the address of a link; only http, https and mailto. */
export function LinkDialog() {
  const { t } = useTranslation('editor')
  const session = useSession()
  const editor = useStore(session.editor)
  const tell = useToast()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [url, setUrl] = useState('')
  const [isWrong, setWrong] = useState(false)

  useEffect(() => {
    if (!editor) return
    return editor.registerCommand(
      ASK_COMMAND,
      (what) => {
        if (what !== 'link') return false
        const link = $linkInHand()
        const selection = $getSelection()
        if (!link && (!$isRangeSelection(selection) || selection.isCollapsed()))
          tell({ text: t('link.select') })
        else {
          setUrl(link?.getUrl() ?? '')
          setWrong(false)
          setAsked({ url: link?.getUrl() ?? '', isLinked: link !== null })
        }
        return true
      },
      COMMAND_PRIORITY_LOW,
    )
  }, [editor, t, tell])

  const close = () => {
    setAsked(null)
    editor?.focus()
  }
  const put = (address: string | null) => {
    if (address !== null && safeUrl(address) === null) {
      setWrong(true)
      return
    }
    editor?.update(() => void $setLink(address))
    close()
  }
  if (!asked) return null
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t('link.title')}
      actions={
        <>
          {asked.isLinked && (
            <Button kind="quiet" onPress={() => put(null)}>
              {t('link.remove')}
            </Button>
          )}
          <Button onPress={close}>{t('actions.cancel')}</Button>
          <Button kind="go" onPress={() => put(url)}>
            {t('link.put')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          put(url)
        }}
      >
        <TextField
          label={t('link.address')}
          dir="ltr"
          autoFocus
          value={url}
          onChange={(next) => {
            setUrl(next)
            setWrong(false)
          }}
          error={isWrong ? t('link.wrong') : undefined}
          placeholder="https://"
        />
      </form>
    </Dialog>
  )
}
