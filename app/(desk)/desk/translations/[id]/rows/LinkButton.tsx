'use client'

import { useTranslation } from 'react-i18next'
import { IconButton, Menu, MenuItem } from '@/app/(desk)/_ui'
import type { RowEditor } from '../editor/createRowEditor'
import { linkSelection, linksOf } from '../editor/tools'
import type { ShownRow } from '../model/shownRow'

interface LinkButtonProps {
  row: ShownRow
  editor: RowEditor | null
  /** No words are selected that could be linked. */
  onNothing: () => void
}

/** Puts a link of the Arabic on the selected English words, or takes one away. */
export function LinkButton({ row, editor, onNothing }: LinkButtonProps) {
  const { t } = useTranslation('workspace')
  const links = linksOf(row.sources)
  if (links.length === 0) return null
  const link = (url: string | null) => {
    if (editor && !linkSelection(editor.lexical, url)) onNothing()
    editor?.lexical.focus()
  }
  return (
    <Menu
      label={t('tools.link')}
      trigger={<IconButton icon="link" data-link label={t('tools.link')} keys="Alt L" />}
    >
      {links.map(({ url, text }) => (
        <MenuItem key={url} text={text} onAction={() => link(url)}>
          <bdi lang="ar">{text}</bdi>
        </MenuItem>
      ))}
      <MenuItem onAction={() => link(null)}>{t('tools.unlink')}</MenuItem>
    </Menu>
  )
}
