'use client'

import { useTranslation } from 'react-i18next'
import { useStore } from '@/app/(desk)/_editor/store'
import { WallTimeField } from '@/app/(desk)/_editor/WallTimeField'
import { PanelSection, Select } from '@/app/(desk)/_ui'
import { releases } from '@/domain/workflow/stages'
import { useChoices } from '../session/choices'
import { useSession } from '../session/context'
import type { Permissions } from '../session/types'
import { useDetails } from '../session/useDetails'
import { useName } from '../session/useName'
import { useTell } from '../session/useTell'
import { PickMany } from './PickMany'
import { SlugField } from './SlugField'

interface DetailsProps {
  may: Permissions
  timeZone: string
  now: string
}

/** Topics, names, release and times: what steers a story beside its text. */
export function Details({ may, timeZone, now }: DetailsProps) {
  const { t } = useTranslation(['editor', 'workflow'])
  const session = useSession()
  const details = useStore(session.details)
  const { saveDetails } = useDetails()
  const { topics, profiles, writers } = useChoices()
  const name = useName()
  const tell = useTell(timeZone, now)
  const summary = [
    t('details.topics', { count: details.topics.length }),
    t(`workflow:release.${details.release}`),
  ].join(' · ')
  return (
    <PanelSection title={t('details.title')} end={summary} fold={{ open: false }}>
      <div className="details">
        <PickMany
          label={t('details.topicsLabel')}
          options={topics}
          chosen={details.topics}
          isDisabled={!may.details}
          onChange={(next) => saveDetails({ topics: next })}
        />
        <PickMany
          label={t('details.byline')}
          options={profiles}
          chosen={details.byline}
          isDisabled={!may.text}
          onChange={(next) => saveDetails({ byline: next })}
        />
        <Select
          label={t('details.writer')}
          options={writers.map((writer) => ({ value: String(writer.id), label: name(writer) }))}
          value={String(details.writer ?? '')}
          isDisabled={!may.writer}
          onChange={(id) => saveDetails({ writer: Number(id) })}
        />
        <Select
          label={t('details.release')}
          options={releases.map((value) => ({ value, label: t(`workflow:release.${value}`) }))}
          value={details.release}
          isDisabled={!may.details}
          onChange={(release) => saveDetails({ release })}
        />
        <div id="embargo">
          <WallTimeField
            label={t('details.embargo')}
            value={details.embargoUntil}
            timeZone={timeZone}
            isDisabled={!may.details}
            hint={
              details.embargoUntil
                ? t('details.embargoHint', { time: tell(details.embargoUntil) })
                : t('stages.zone', { zone: timeZone })
            }
            onChange={(embargoUntil) => saveDetails({ embargoUntil })}
          />
        </div>
        <WallTimeField
          label={t('details.due')}
          value={details.dueAt}
          timeZone={timeZone}
          isDisabled={!may.details}
          hint={t('stages.zone', { zone: timeZone })}
          onChange={(dueAt) => saveDetails({ dueAt })}
        />
        <SlugField editable={may.text} />
      </div>
    </PanelSection>
  )
}
