'use client'

import { useTranslation } from 'react-i18next'
import { Button, IconButton, useToast } from '@/app/(desk)/_ui'
import type { RowEditor } from '../editor/createRowEditor'
import { makeBold, quoteSelection, splitAtCaret } from '../editor/tools'
import { isFieldRow } from '../model/content'
import type { Mode } from '../model/filters'
import { isDone } from '../model/rowState'
import type { ShownRow } from '../model/shownRow'
import { change } from '../session/changing'
import { confirmAndGoOn } from '../session/confirming'
import { useSession, useWorkspace } from '../session/context'
import { leaveField } from '../session/moving'
import { LinkButton } from './LinkButton'
import { MachineButton } from './MachineButton'
import { RowMenu } from './RowMenu'
import { SaveLine } from './SaveLine'

interface WritingToolsProps {
  row: ShownRow
  mode: Mode
  editor: RowEditor | null
}

/** Below the open field: form, save state, and the step that goes on. */
export function WritingTools({ row, mode, editor }: WritingToolsProps) {
  const { t } = useTranslation(['workspace', 'workflow'])
  const workspace = useWorkspace()
  const tell = useToast()
  // The filled button is the next step: this row's, until no row is left.
  const isReady = useSession((state) => state.shown.every(isDone))
  const isRich = !isFieldRow(row)
  const use = (tool: (editor: RowEditor['lexical']) => void) => () => {
    if (!editor) return
    tool(editor.lexical)
    editor.lexical.focus()
  }
  return (
    <div className="tools">
      {isRich && (
        <IconButton
          icon={{ text: <b>B</b> }}
          label={t('workspace:tools.bold')}
          keys="Ctrl B"
          onPress={use(makeBold)}
        />
      )}
      {isRich && (
        <LinkButton
          row={row}
          editor={editor}
          onNothing={() => tell({ text: t('workspace:tools.selectFirst') })}
        />
      )}
      <IconButton
        icon={{ text: <bdi dir="ltr">“ ”</bdi> }}
        label={t('workspace:tools.quotes')}
        onPress={use(quoteSelection)}
      />
      {isRich && (
        <IconButton icon="split" label={t('workspace:tools.split')} keys="↵" onPress={use(splitAtCaret)} />
      )}
      <MachineButton row={row} />
      <RowMenu row={row} mode={mode} />
      <SaveLine />
      <span className="end">
        {row.stale && (
          <Button
            small
            keys="Alt S"
            onPress={() => void change(workspace, { do: 'stillRight', row: row.id })}
          >
            {t('workflow:rowAction.stillRight')}
          </Button>
        )}
        {mode === 'review' ? (
          <Button keys="Esc" onPress={() => leaveField(workspace)}>
            {t('workspace:review.doneEditing')}
          </Button>
        ) : (
          <Button kind={isReady ? 'plain' : 'go'} keys="Ctrl ↵" onPress={() => confirmAndGoOn(workspace)}>
            {t('workflow:rowAction.confirm')}
          </Button>
        )}
      </span>
    </div>
  )
}
