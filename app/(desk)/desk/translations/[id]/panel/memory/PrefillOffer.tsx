'use client'

import { useTranslation } from 'react-i18next'
import { Button, Icon, IconButton } from '@/app/(desk)/_ui'
import { useWorkspace } from '../../session/context'
import { choose } from '../../session/moving'
import { usePrefill } from './usePrefill'

/** Offers the approved English of the memory for rows that have none yet; then says what was filled. */
export function PrefillOffer() {
  const { t } = useTranslation('memory')
  const workspace = useWorkspace()
  const { offered, filled, isFilling, fill, dismiss } = usePrefill()
  if (filled > 0)
    return (
      <p className="standing" role="status">
        <Icon name="memory" />
        <span>{t('prefill.done', { count: filled })}</span>
        <IconButton icon="close" label={t('prefill.close')} onPress={dismiss} />
      </p>
    )
  if (offered === 0) return null
  const put = async () => {
    if (await fill()) choose(workspace, 'memory')
  }
  return (
    <p className="standing">
      <Icon name="memory" />
      <span>{t('prefill.offer', { count: offered })}</span>
      <Button small busy={isFilling} onPress={() => void put()}>
        {t(offered === 1 ? 'prefill.doOne' : 'prefill.do')}
      </Button>
      <Button small kind="quiet" isDisabled={isFilling} onPress={dismiss}>
        {t('prefill.later')}
      </Button>
    </p>
  )
}
