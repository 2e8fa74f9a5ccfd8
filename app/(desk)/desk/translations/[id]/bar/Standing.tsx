'use client'

import { useTranslation } from 'react-i18next'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { Bdi, Button, Icon } from '@/app/(desk)/_ui'
import type { TranslationAction } from '@/domain/workflow/types'
import { nameIn } from '../model/names'
import { useSession, useWorkspace } from '../session/context'
import { secondOf, useActionLabel, useActions } from './Actions'
import { useTakeAction } from './useTakeAction'

/** Steps that make the text one's own to write, by stage. */
const openers: readonly TranslationAction[] = ['claim', 'assign', 'recall', 'reopen', 'revise']

/** Why nothing can be written here now, and the step that opens it where the bar does not offer it. */
export function ReadOnlyNote() {
  const { t } = useTranslation('workspace')
  const { language } = useManner()
  const mode = useSession((state) => state.mode)
  const stage = useSession((state) => state.desk.stage)
  const names = useSession((state) => state.desk.people.names)
  const translator = useSession((state) => state.desk.facts.translation.translator)
  const actions = useActions()
  const take = useTakeAction()
  const label = useActionLabel()
  if (mode !== 'read') return null
  const isInBar = (action: TranslationAction) =>
    action === actions.primary?.action || action === secondOf(actions)
  const opener = openers.find((action) => actions.open.includes(action))
  const step = opener && !isInBar(opener) ? opener : null
  return (
    <p className="standing">
      <Icon name="lock" />
      <span>
        {t(`readOnly.${stage}`)}{' '}
        {translator !== null && (stage === 'translating' || stage === 'changesRequested') && (
          <Bdi>{nameIn(names[translator], language)}</Bdi>
        )}
      </span>
      {step && (
        <Button small onPress={() => void take(step, null)}>
          {label(step)}
        </Button>
      )}
    </p>
  )
}

/** What stands in the way of saving, said plainly, and what to do. */
export function SavingNote() {
  const { t } = useTranslation(['workspace', 'common'])
  const { queue } = useWorkspace()
  const saving = useSession((state) => state.saving)
  const { kind } = saving
  if (kind !== 'offline' && kind !== 'signedOut' && kind !== 'failing' && kind !== 'refused') return null
  return (
    <div className="standing trouble" role="alert">
      <Icon name="warn" />
      <span>{kind === 'refused' ? saving.message : t(`workspace:trouble.${kind}`)}</span>
      {kind === 'signedOut' && (
        <a className="text" href="/desk/login" target="_blank" rel="noreferrer">
          {t('workspace:trouble.signIn')}
        </a>
      )}
      {kind !== 'refused' && (
        <Button small onPress={() => queue.resume()}>
          {t('common:actions.retry')}
        </Button>
      )}
    </div>
  )
}
