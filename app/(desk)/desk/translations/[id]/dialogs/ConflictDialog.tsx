'use client'

import { useTranslation } from 'react-i18next'
import { Button, Dialog, WordDiff } from '@/app/(desk)/_ui'
import { textOfContent } from '../model/content'
import { keepMine, takeTheirs } from '../session/conflicts'
import { useSession, useWorkspace } from '../session/context'

/** Two people wrote one row: both texts, and one choice. Nothing is lost until it is made. */
export function ConflictDialog() {
  const { t } = useTranslation('workspace')
  const workspace = useWorkspace()
  const conflict = useSession((state) => state.conflict)
  const seen = useSession((state) => state.rows.find(({ id }) => id === state.conflict?.row))
  if (!conflict) return null
  const { mine, theirs } = conflict
  const arabic = Object.values(theirs.texts.source).join('\n')
  const seenArabic = (seen?.sources ?? []).map(({ text }) => text).join('\n')
  return (
    <Dialog
      isOpen
      firm
      wide
      onClose={() => {}}
      title={t('conflict.title')}
      actions={
        <>
          <Button onPress={() => void takeTheirs(workspace)}>{t('conflict.takeTheirs')}</Button>
          <Button kind="go" autoFocus onPress={() => keepMine(workspace)}>
            {t('conflict.keepMine')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.body')}</p>
      {arabic !== seenArabic && (
        <div>
          <h3 className="fld-label">{t('conflict.arabic')}</h3>
          <p className="ar" lang="ar" dir="rtl">
            <WordDiff before={seenArabic} after={arabic} />
          </p>
        </div>
      )}
      <div>
        <h3 className="fld-label">{t('conflict.mine')}</h3>
        <p className="en" lang="en" dir="ltr">
          {textOfContent(mine)}
        </p>
      </div>
      <div>
        <h3 className="fld-label">{t('conflict.theirs')}</h3>
        <p className="en" lang="en" dir="ltr">
          {theirs.texts.target || t('row.empty')}
        </p>
      </div>
    </Dialog>
  )
}
