'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newBlockId } from '@/app/(desk)/_editor/core/newBlockId'
import { safeUrl } from '@/app/(desk)/_editor/core/safeUrl'
import { useStore } from '@/app/(desk)/_editor/store'
import { Button, Dialog, Select, TextArea, TextField } from '@/app/(desk)/_ui'
import type { CitedSource } from '@/newsroom/queries/articleDesk/sources'
import type { Citation } from '@/newsroom/stories/types'
import { useSession } from '../session/context'
import { SourceSearch } from './SourceSearch'

interface CitationDialogProps {
  /** Null to cite a source anew. */
  citation: Citation | null
  onClose: () => void
  onSave: (citation: Citation) => void
}

const roles = ['primary', 'supporting', 'background'] as const

/** Which source the story stands on, how, and where exactly. */
export function CitationDialog({ citation, onClose, onSave }: CitationDialogProps) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const sources = useStore(session.sources)
  const [source, setSource] = useState<CitedSource | null>(
    citation ? (sources.get(citation.source) ?? null) : null,
  )
  const [role, setRole] = useState<Citation['role']>(citation?.role ?? 'primary')
  const [url, setUrl] = useState(citation?.url ?? '')
  const [note, setNote] = useState(citation?.note ?? '')
  const [isWrong, setWrong] = useState(false)

  const save = () => {
    if (!source) return
    const address = url.trim() === '' ? '' : safeUrl(url)
    if (address === null) {
      setWrong(true)
      return
    }
    session.sources.set(new Map(sources).set(source.id, source))
    onSave({ id: citation?.id ?? newBlockId(), source: source.id, role, url: address, note: note.trim() })
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={citation ? t('sources.edit') : t('sources.cite')}
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button kind="go" isDisabled={!source} onPress={save}>
            {citation ? t('actions.save') : t('sources.put')}
          </Button>
        </>
      }
    >
      <SourceSearch chosen={source} onChoose={setSource} />
      <Select
        label={t('sources.roleLabel')}
        options={roles.map((value) => ({ value, label: t(`sources.role.${value}`) }))}
        value={role}
        onChange={setRole}
      />
      <TextField
        label={t('sources.url')}
        dir="ltr"
        value={url}
        onChange={(next) => {
          setUrl(next)
          setWrong(false)
        }}
        placeholder="https://"
        error={isWrong ? t('link.wrong') : undefined}
      />
      <TextArea
        label={t('sources.note')}
        hint={t('sources.noteHint')}
        dir="rtl"
        lang="ar"
        rows={2}
        value={note}
        onChange={setNote}
      />
    </Dialog>
  )
}
