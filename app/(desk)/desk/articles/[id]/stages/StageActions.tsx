'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '@/app/(desk)/_editor/store'
import { usePageActions } from '@/app/(desk)/_frame/pageActions'
import { Button, ButtonLink, IconButton, Menu, MenuItem } from '@/app/(desk)/_ui'
import type { ArticleAction } from '@/domain/workflow/types'
import { useSession } from '../session/context'
import { StepDialog } from './StepDialog'
import { showLack } from './showLack'
import { questionsOf, readerPage, type Step } from './steps'
import { useRefusals, useStep, useSteps, useTakeStep } from './useStages'

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
  const { hasLive, stage, openChangeRequests } = useStore(session.facts)
  const steps = useSteps(now)
  const refusals = useRefusals(timeZone, now)
  const take = useStep()
  const takeAtOnce = useTakeStep()
  const { release } = useStore(session.details)
  const asked = { hasLive, withdrawnLanguages, openChangeRequests, release }
  const [asking, setAsking] = useState<Step | null>(null)
  const [busy, setBusy] = useState<Step | null>(null)
  const begin = async (step: Step) => {
    if (questionsOf(step, asked).length > 0) {
      setAsking(step)
      return
    }
    setBusy(step)
    await takeAtOnce(step)
    setBusy(null)
  }
  const { primary } = steps
  const others = steps.open.filter((action) => action !== primary?.action)
  const shut = steps.shut.filter(({ action }) => action !== primary?.action)
  usePageActions([
    ...steps.open.map((action) => ({
      id: action,
      label: t(`workflow:articleAction.${action}`),
      icon: 'chev' as const,
      run: () => void begin(action),
    })),
    {
      id: 'preview',
      label: t('stages.preview'),
      icon: 'chev',
      href: `/desk/articles/${session.id}/preview/ar`,
    },
  ])
  const waits = steps.shut.find(
    ({ action, refusal }) => action === 'publish' && refusal.code === 'release.together',
  )
  return (
    <>
      {stage === 'published' ? (
        <ButtonLink kind="quiet" href={readerPage(session.id)} newTab>
          {t('stages.readerPage')}
        </ButtonLink>
      ) : (
        <ButtonLink kind="quiet" href={`/desk/articles/${session.id}/preview/ar`} newTab>
          {t('stages.preview')}
        </ButtonLink>
      )}
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
          {waits ? (
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
          onPress={() => (waits ? setAsking('publishAlone') : primary.refusal && showLack(primary.refusal))}
        >
          {t(`workflow:articleAction.${primary.action}`)}
          <span className="n">{refusals.short(primary.refusal)}</span>
        </Button>
      )}
      {asking && (
        <StepDialog
          step={asking}
          questions={questionsOf(asking, asked)}
          timeZone={timeZone}
          languages={withdrawnLanguages}
          because={asking === 'publishAlone' && waits ? refusals.sentence(waits.refusal) : undefined}
          onClose={() => setAsking(null)}
          onTake={async (input) => {
            const taken = await take(asking, input)
            if (taken.ok) setAsking(null)
            return taken
          }}
        />
      )}
    </>
  )
}
