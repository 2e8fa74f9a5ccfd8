'use client'

import './notices.css'
import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { mostCounted } from '@/domain/review/mostCounted'
import { Icon, Link } from '../_ui'
import { NoticeList } from './NoticeList'
import { useNotices } from './NoticesProvider'

/** How many wait, as a number that stays short. */
function Count() {
  const { t } = useTranslation('notices')
  const { unread } = useNotices()
  if (unread === 0) return null
  const isMany = unread >= mostCounted
  const number = isMany ? t('many', { n: mostCounted - 1 }) : t('number', { n: unread })
  // Written by the style: the name of the bell says the number as a sentence, and its words are the visible ones.
  return <span className="n unread" aria-hidden data-number={number} />
}

function useBellName(): string {
  const { t } = useTranslation('notices')
  const { unread } = useNotices()
  return unread > 0 ? `${t('title')}: ${t('unread', { count: unread })}` : t('title')
}

/** The bell in the navigation: its list opens beside it. */
export function Bell() {
  const { t } = useTranslation('notices')
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="nav-item bell" aria-label={useBellName()}>
        <span className="soft">{t('title')}</span>
        <Count />
      </Button>
      <Popover className="pop notices-pop" placement="top start" offset={4}>
        <Dialog aria-label={t('title')}>
          <NoticeList onLeave={close} />
          <p className="notices-end">
            <Link href="/desk/notices" className="text" onClick={close}>
              {t('all')}
            </Link>
          </p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** The bell of a phone: it leads to the page. */
export function BellLink() {
  return (
    <Link href="/desk/notices" className="ib tap bell" aria-label={useBellName()}>
      <Icon name="bell" />
      <Count />
    </Link>
  )
}
