'use client'

import { useTranslation } from 'react-i18next'
import { WordDiff } from '@/app/(desk)/_editor/WordDiff'
import { callApi } from '@/app/(desk)/_lib/api'
import { useRefusalText } from '@/app/(desk)/_lib/useRefusalText'
import { Button, Dialog, Select, useToast } from '@/app/(desk)/_ui'
import type { Effect } from '@/domain/segments/effectsOf'
import { useSession } from '../session/context'

interface EffectsDialogProps {
  effects: Effect[]
  canClassify: boolean
  onClose: () => void
  onChanged: () => void
}

/** Every difference from the live edition with what it does; an editor may call a change minor. */
export function EffectsDialog({ effects, canClassify, onClose, onChanged }: EffectsDialogProps) {
  const { t } = useTranslation(['editor', 'workflow'])
  const session = useSession()
  const tell = useToast()
  const refusalText = useRefusalText()
  const classify = async (segment: string, minor: boolean) => {
    if (!(await session.saver.flush())) return
    const answer = await callApi<{ revision?: number }>('POST', `/api/articles/${session.id}/classify`, {
      segment,
      minor,
    })
    if (!answer.ok) tell({ kind: 'error', text: refusalText(answer.refusal) })
    else if (answer.value.revision) session.saver.moveTo(answer.value.revision)
    onChanged()
  }
  return (
    <Dialog
      isOpen
      wide
      onClose={onClose}
      title={t('effects.title')}
      actions={<Button onPress={onClose}>{t('actions.close')}</Button>}
    >
      <ul className="effects">
        {effects.map((effect) => (
          <li key={`${effect.kind} ${effect.segment}`}>
            <div className="effect-head">
              <b>{t(`effects.kind.${effect.kind}`)}</b>
              <span className="soft">{t('effects.rows', { count: effect.minor ? 0 : effect.rows })}</span>
              {effect.kind === 'changed' && canClassify && (
                <Select
                  label={t('effects.classify')}
                  hideLabel
                  small
                  options={[
                    { value: 'material', label: t('workflow:classification.material') },
                    { value: 'minor', label: t('workflow:classification.minor') },
                  ]}
                  value={effect.minor ? 'minor' : 'material'}
                  onChange={(value) => classify(effect.segment, value === 'minor')}
                />
              )}
            </div>
            {effect.kind !== 'moved' && effect.kind !== 'retyped' && (
              <p className="ar" lang="ar" dir="rtl">
                <WordDiff before={effect.before ?? ''} after={effect.after ?? ''} />
              </p>
            )}
            {effect.kind === 'moved' && (
              <p className="ar" lang="ar" dir="rtl">
                {effect.after}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
