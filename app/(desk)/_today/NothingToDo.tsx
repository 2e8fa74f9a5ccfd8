import type { Person } from '@/newsroom/person'
import { isAlone } from '@/newsroom/queries/today'
import { getT, mannerOf } from '../_lib/i18n'
import { NewArticle } from '../_lists/NewArticle'
import { ButtonLink, EmptyState } from '../_ui'

const inOrder = ['editor', 'writer', 'translator', 'reviewer', 'admin'] as const

/** No work today: what will appear here for this role, and what to do meanwhile. */
export async function NothingToDo({ person }: { person: Person }) {
  const t = getT(mannerOf(person), 'today')
  if (person.actor.roles.includes('admin') && (await isAlone(person)))
    return (
      <EmptyState
        title={t('empty.alone')}
        actions={
          <>
            <ButtonLink kind="go" href="/desk/people">
              {t('empty.invite')}
            </ButtonLink>
            <ButtonLink href="/desk/articles/new">{t('empty.import')}</ButtonLink>
          </>
        }
      >
        {t('empty.aloneHelp')}
      </EmptyState>
    )
  const role = inOrder.find((name) => person.actor.roles.includes(name)) ?? 'nobody'
  const actions = {
    editor: <NewArticle />,
    writer: <NewArticle />,
    translator: (
      <ButtonLink kind="go" href="/desk/translations">
        {t('empty.translations')}
      </ButtonLink>
    ),
    reviewer: (
      <ButtonLink kind="go" href="/desk/translations">
        {t('empty.translations')}
      </ButtonLink>
    ),
    admin: (
      <ButtonLink kind="go" href="/desk/people">
        {t('empty.people')}
      </ButtonLink>
    ),
    nobody: null,
  }
  return (
    <EmptyState title={t('empty.title')} actions={actions[role]}>
      {t(`empty.${role}`)}
    </EmptyState>
  )
}
