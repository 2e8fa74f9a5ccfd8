'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Dialog } from '../_ui'
import { InvitationLink } from './InvitationLink'
import { InviteForm } from './InviteForm'

/** Invites a colleague: a form, then the link, shown once. */
export function Invite() {
  const { t } = useTranslation('people')
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [made, setMade] = useState<{ link: string; name: string } | null>(null)

  const close = () => {
    setOpen(false)
    setMade(null)
    router.refresh()
  }
  return (
    <>
      <Button kind="go" icon="plus" onPress={() => setOpen(true)}>
        {t('invite')}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={made ? t('link') : t('invite')} firm>
        {made ? (
          <InvitationLink {...made} onDone={close} />
        ) : (
          <InviteForm onMade={setMade} onCancel={() => setOpen(false)} />
        )}
      </Dialog>
    </>
  )
}
