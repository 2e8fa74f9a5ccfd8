'use client'

import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { classes } from './classes'

export interface DialogProps {
  isOpen: boolean
  /** Asked for by Escape, a press outside, or a button of one's own. */
  onClose: () => void
  title: string
  children?: ReactNode
  /** Buttons, the one that goes on last. */
  actions?: ReactNode
  /** `alertdialog` for a question that must be answered. */
  role?: 'dialog' | 'alertdialog'
  wide?: boolean
  /** A press outside or Escape does not close it. */
  firm?: boolean
}

export function Dialog({ isOpen, onClose, title, children, actions, role, wide, firm }: DialogProps) {
  return (
    <ModalOverlay
      className="scrim"
      isOpen={isOpen}
      isDismissable={!firm && role !== 'alertdialog'}
      isKeyboardDismissDisabled={firm}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={classes('dlg', wide && 'wide')}>
        <AriaDialog role={role}>
          <Heading slot="title">{title}</Heading>
          {children && <div className="dlg-body">{children}</div>}
          {actions && <div className="dlg-acts">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
