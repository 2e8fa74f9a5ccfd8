'use client'

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { usePageActions } from '@/app/(desk)/_frame/pageActions'
import { Button, IconButton, Menu, MenuItem, MenuSeparator } from '@/app/(desk)/_ui'
import type { AllowedActions } from '@/domain/workflow/allowedActions'
import type { Refusal, TranslationAction } from '@/domain/workflow/types'
import { useDialogs } from '../dialogs/context'
import { actionsNow } from '../model/facts'
import { openRequests } from '../model/talk'
import { useSession } from '../session/context'
import { DetailItems } from './DetailItems'
import { useShortly } from './useShortly'
import { useTakeAction } from './useTakeAction'

/** Steps that stand beside the next one; all others are in the menu. */
const beside: readonly TranslationAction[] = ['requestChanges', 'release', 'recall']

export function useActions() {
  const desk = useSession((state) => state.desk)
  const shown = useSession((state) => state.shown)
  const threads = useSession((state) => state.threads)
  const revision = useSession((state) => state.revision)
  const findings = useSession((state) => state.findings)
  return useMemo(
    () => actionsNow(desk, { rows: shown, findings, openRequests: openRequests(threads).length, revision }),
    [desk, shown, findings, threads, revision],
  )
}

/** The words of an action: who has a translator already gets another one. */
export function useActionLabel(): (action: TranslationAction) => string {
  const { t } = useTranslation('workflow')
  const isAssigned = useSession((state) => state.desk.facts.translation.translator !== null)
  return (action) => t(`translationAction.${action === 'assign' && isAssigned ? 'reassign' : action}`)
}

/** The step that stands beside the next one. */
export function secondOf({
  open,
  shut,
  primary,
}: AllowedActions<TranslationAction>): TranslationAction | undefined {
  const offered = [...open, ...shut.map(({ action }) => action)]
  return beside.find((action) => action !== primary?.action && offered.includes(action))
}

/** The next step, filled when it is open; outlined with what is missing while its gate is shut. */
export function Actions() {
  const { t } = useTranslation('workspace')
  const { open: ask } = useDialogs()
  const take = useTakeAction()
  const shortly = useShortly()
  const desk = useSession((state) => state.desk)
  const isActing = useSession((state) => state.isActing)
  const requests = useSession((state) => openRequests(state.threads).length)
  const { open, shut, primary } = useActions()
  const offered = [...open, ...shut.map(({ action }) => action)].filter(
    (action) => action !== primary?.action,
  )
  const second = secondOf({ open, shut, primary })
  const rest = offered.filter((action) => action !== second)
  const refusalOf = (action: TranslationAction) => shut.find((one) => one.action === action)?.refusal ?? null
  const label = useActionLabel()
  const press = (action: TranslationAction, refusal: Refusal | null) => () => void take(action, refusal)
  const steps = [...(primary ? [primary.action] : []), ...offered].map((action) => ({
    id: action,
    label: label(action),
    icon: 'chev' as const,
    run: press(action, action === primary?.action ? primary.refusal : refusalOf(action)),
  }))
  usePageActions([
    ...steps,
    { id: 'revisions', label: t('history.all'), icon: 'chev', run: () => ask({ kind: 'revisions' }) },
    { id: 'keys', label: t('keys.all'), icon: 'chev', keys: 'F1', run: () => ask({ kind: 'keys' }) },
  ])
  return (
    <>
      <Menu
        label={t('more')}
        placement="bottom end"
        trigger={<IconButton icon="more" size="m" label={t('more')} />}
      >
        {rest.map((action) => (
          <MenuItem
            key={action}
            risky={action === 'withdraw' || action === 'discard'}
            onAction={press(action, refusalOf(action))}
          >
            {label(action)}
          </MenuItem>
        ))}
        {rest.length > 0 && <MenuSeparator />}
        <DetailItems />
        <MenuItem href={`/desk/articles/${desk.article}`}>{t('toArticle')}</MenuItem>
        <MenuItem href={`/desk/articles/${desk.article}/preview/${desk.facts.translation.language}`}>
          {t('toPreview')}
        </MenuItem>
        <MenuItem onAction={() => ask({ kind: 'revisions' })}>{t('history.all')}</MenuItem>
        <MenuItem keys="F1" onAction={() => ask({ kind: 'keys' })}>
          {t('keys.all')}
        </MenuItem>
      </Menu>
      {second && (
        <Button onPress={press(second, refusalOf(second))} isDisabled={isActing}>
          {label(second)}
          {second === 'requestChanges' && requests > 0 && (
            <span className="n">{t('number', { n: requests })}</span>
          )}
        </Button>
      )}
      {primary && (
        <Button
          kind={primary.refusal ? 'out' : 'go'}
          busy={isActing}
          onPress={press(primary.action, primary.refusal)}
        >
          {label(primary.action)}
          {primary.refusal && <span className="n">{shortly(primary.refusal)}</span>}
        </Button>
      )}
    </>
  )
}
