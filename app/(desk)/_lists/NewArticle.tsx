'use client'

import { useRouter } from 'next/navigation'
import { useTranslation } from 'react-i18next'
import { Button, Menu, MenuItem } from '../_ui'
import { useStartArticle } from './useStartArticle'

/** Begins a story: an empty page to write on, or a raw text to import. */
export function NewArticle() {
  const { t } = useTranslation('common')
  const router = useRouter()
  const { start, busy } = useStartArticle()
  return (
    <Menu
      label={t('newArticle.label')}
      placement="bottom end"
      trigger={
        <Button kind="go" icon="plus" busy={busy}>
          {t('newArticle.label')}
        </Button>
      }
    >
      <MenuItem icon="edit" onAction={start}>
        {t('newArticle.write')}
      </MenuItem>
      <MenuItem icon="upload" onAction={() => router.push('/desk/articles/new')}>
        {t('newArticle.import')}
      </MenuItem>
    </Menu>
  )
}
