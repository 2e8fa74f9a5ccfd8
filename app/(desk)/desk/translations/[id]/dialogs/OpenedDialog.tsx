'use client'

import { useRefused } from '../bar/useRefused'
import { RevisionsDialog } from '../revisions/RevisionsDialog'
import { act } from '../session/acting'
import { useWorkspace } from '../session/context'
import { ActionDialog } from './ActionDialog'
import { AddDialog } from './AddDialog'
import { ApproveCleanDialog } from './ApproveCleanDialog'
import { CarryDialog } from './CarryDialog'
import { ConflictDialog } from './ConflictDialog'
import type { OpenDialog } from './context'
import { DetailsDialog } from './DetailsDialog'
import { KeysDialog } from './KeysDialog'
import { OmitDialog } from './OmitDialog'
import { RefusedDialog } from './RefusedDialog'

/** The dialog that is open; a conflict comes by itself. */
export function OpenedDialog({ dialog, onClose }: { dialog: OpenDialog | null; onClose: () => void }) {
  const workspace = useWorkspace()
  const refused = useRefused()
  return (
    <>
      <ConflictDialog />
      {dialog?.kind === 'keys' && <KeysDialog onClose={onClose} />}
      {dialog?.kind === 'revisions' && <RevisionsDialog onClose={onClose} />}
      {dialog?.kind === 'omit' && <OmitDialog row={dialog.row} onClose={onClose} />}
      {dialog?.kind === 'add' && <AddDialog after={dialog.after} onClose={onClose} />}
      {dialog?.kind === 'carry' && <CarryDialog row={dialog.row} onClose={onClose} />}
      {dialog?.kind === 'details' && <DetailsDialog onClose={onClose} />}
      {dialog?.kind === 'approveClean' && <ApproveCleanDialog onClose={onClose} />}
      {dialog?.kind === 'refused' && (
        <RefusedDialog message={dialog.message} rows={dialog.rows} onClose={onClose} />
      )}
      {dialog?.kind === 'action' && (
        <ActionDialog
          action={dialog.action}
          onClose={onClose}
          onGo={async (action, input) => {
            const refusal = await act(workspace, action, input)
            if (refusal) refused(refusal)
          }}
        />
      )}
    </>
  )
}
