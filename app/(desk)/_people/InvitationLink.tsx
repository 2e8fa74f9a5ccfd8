'use client'

import { useTranslation } from 'react-i18next'
import { Button, TextField, useToast } from '../_ui'

interface InvitationLinkProps {
  link: string
  name: string
  onDone: () => void
}

/** The way in for the invited person, shown this once. */
export function InvitationLink({ link, name, onDone }: InvitationLinkProps) {
  const { t } = useTranslation('people')
  const tell = useToast()
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    tell({ text: t('copied') })
  }
  return (
    <>
      <p>{t('linkHelp', { name: `\u2068${name}\u2069` })}</p>
      <TextField label={t('link')} value={link} isReadOnly dir="ltr" autoFocus />
      <div className="dlg-acts">
        <Button kind="quiet" onPress={onDone}>
          {t('done')}
        </Button>
        <Button kind="go" icon="copy" onPress={copy}>
          {t('copy')}
        </Button>
      </div>
    </>
  )
}
