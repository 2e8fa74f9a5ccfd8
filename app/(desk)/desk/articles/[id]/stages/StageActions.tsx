'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '@/app/(desk)/_editor/store'
import { Button, ButtonLink, IconButton, Menu, MenuItem } from '@/app/(desk)/_ui'
import type { ArticleAction } from '@/domain/workflow/types'
import { useSession } from '../session/context'
import { StepDialog } from './StepDialog'
import { showLack } from './showLack'
import { questionsOf, type Step } from './steps'
import { useRefusals, useSteps, useTakeStep } from './useStages'

interface StageActionsProps {
  timeZone: string
  now: string
  withdrawnLanguages: string[]
}

const risky: readonly ArticleAction[] = ['retract', 'discard', 'trash']

/** Preview, the one next step that is open to this person, and all others in a menu. */
export function StageActions({ timeZone, now, withdrawnLanguages }: StageActionsProps) {
  const { t } = useTranslation(['editor', 'workflow'])
  const session = useSession()
  const { hasLive } = useStore(session.facts)
  const steps = useSteps(now)
  const refusals = useRefusals(timeZone, now)
  const take = useTakeStep()
  const [asking, setAsking] = useState<Step | null>(null)
  const [busy, setBusy] = useState<Step | null>(null)
  const begin = async (step: Step) => {
    if (questionsOf(step, { hasLive, withdrawnLanguages }).length > 0) {
      setAsking(step)
      return
    }
    setBusy(step)
    await take(step, {})
    setBusy(null)
  }
  const { primary } = steps
  const others = steps.open.filter((action) => action !== primary?.action)
  const shut = steps.shut.filter(({ action }) => action !== primary?.action)
  const mayGoAlone = [...steps.shut].some(
    ({ action, refusal }) => action === 'publish' && refusal.code === 'release.together',
  )
  return (
    <>
      <ButtonLink kind="quiet" href={`/desk/articles/${session.id}/preview/ar`} newTab>
        {t('stages.preview')}
      </ButtonLink>
      {others.length + shut.length > 0 && (
        <Menu
          label={t('stages.more')}
          trigger={<IconButton size="m" icon="more" label={t('stages.more')} />}
          placement="bottom end"
        >
          {others.map((action) => (
            <MenuItem key={action} id={action} risky={risky.includes(action)} onAction={() => begin(action)}>
              {t(`workflow:articleAction.${action}`)}
            </MenuItem>
          ))}
          {mayGoAlone ? (
            <MenuItem onAction={() => begin('publishAlone')}>
              {t('workflow:articleAction.publishAlone')}
            </MenuItem>
          ) : null}
          {shut.map(({ action, refusal }) => (
            <MenuItem key={action} id={action} isDisabled text={t(`workflow:articleAction.${action}`)}>
              {t(`workflow:articleAction.${action}`)} <span className="soft">{refusals.short(refusal)}</span>
            </MenuItem>
          ))}
        </Menu>
      )}
      {primary && !primary.refusal && (
        <Button kind="go" busy={busy === primary.action} onPress={() => begin(primary.action)}>
          {t(`workflow:articleAction.${primary.action}`)}
        </Button>
      )}
      {primary?.refusal && (
        <Button
          kind="out"
          aria-label={`${t(`workflow:articleAction.${primary.action}`)}: ${refusals.sentence(primary.refusal)}`}
          onPress={() =>
            mayGoAlone ? setAsking('publishAlone') : primary.refusal && showLack(primary.refusal)
          }
        >
          {t(`workflow:articleAction.${primary.action}`)}
          <span className="n">{refusals.short(primary.refusal)}</span>
        </Button>
      )}
      {asking && (
        <StepDialog
          step={asking}
          questions={questionsOf(asking, { hasLive, withdrawnLanguages })}
          timeZone={timeZone}
          languages={withdrawnLanguages}
          onClose={() => setAsking(null)}
          onTake={async (input) => {
            if (await take(asking, input)) setAsking(null)
          }}
        />
      )}
    </>
  )
}
