'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Source } from '@/payload-types'
import { Button, Dialog } from '../_ui'
import { SourceForm } from './SourceForm'
import { textsOf } from './sourceTexts'

/** Opens the form over the source's page. */
export function EditSource({ source, contacts }: { source: Omit<Source, 'contacts'>; contacts: string }) {
  const { t } = useTranslation('sources')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon="edit" onPress={() => setOpen(true)}>
        {t('edit')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={t('edit')} wide firm>
        <SourceForm
          source={source.id}
          initial={textsOf(source, contacts)}
          seesContacts
          onDone={() => setOpen(false)}
          onCancel={() => setOpen(false)}
        />
      </Dialog>
    </>
  )
}
