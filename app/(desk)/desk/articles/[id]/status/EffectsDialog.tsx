'use client'

import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { callApi } from '@/app/(desk)/_lib/api'
import { useRefusalText } from '@/app/(desk)/_lib/useRefusalText'
import { Button, Dialog, Select, useToast, WordDiff } from '@/app/(desk)/_ui'
import type { Effect } from '@/domain/segments/effectsOf'
import { segmentsOf } from '@/domain/segments/segmentsOf'
import { useSession } from '../session/context'

interface EffectsDialogProps {
  effects: Effect[]
  canClassify: boolean
  onClose: () => void
}

/** Every difference from the live edition with what it does; an editor may call a change minor. */
export function EffectsDialog({ effects, canClassify, onClose }: EffectsDialogProps) {
  const { t } = useTranslation(['editor', 'workflow'])
  const session = useSession()
  const router = useRouter()
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
    router.refresh()
  }
  const textOf = useMemo(() => {
    const texts = new Map(segmentsOf(session.content()).map(({ id, text }) => [id, text]))
    return (segment: string) => texts.get(segment) ?? ''
  }, [session])
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
              {effect.kind === 'retyped' && (
                <span className="soft">
                  {t('effects.types', {
                    before: typeName(t, effect.before),
                    after: typeName(t, effect.after),
                  })}
                </span>
              )}
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
            <p className="ar" lang="ar" dir="rtl">
              <EffectText effect={effect} textOf={textOf} />
            </p>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

/** The words that a difference is about: of a moved or retyped block the block itself, else both texts as a diff. */
function EffectText({ effect, textOf }: { effect: Effect; textOf: (segment: string) => string }) {
  const { kind, segment, before, after } = effect
  if (kind === 'retyped') return textOf(segment)
  if (kind === 'moved' || kind === 'replaced') return after
  return <WordDiff before={before ?? ''} after={after ?? ''} />
}

const types = ['paragraph', 'h2', 'h3', 'quote', 'bullet', 'number'] as const

function typeName(t: ReturnType<typeof useTranslation<'editor'>>['t'], type: string | null): string {
  return t(`block.${types.find((known) => known === type) ?? 'paragraph'}`)
}
