'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '@/app/(desk)/_editor/store'
import { Button, Icon, IconButton, PanelSection, useToast } from '@/app/(desk)/_ui'
import { blocksOf, isTextBlock } from '@/domain/segments/blocks'
import type { ArticleContent } from '@/domain/segments/document'
import type { Citation } from '@/newsroom/stories/types'
import { useSession } from '../session/context'
import { useDetails } from '../session/useDetails'
import { useName } from '../session/useName'
import { CitationDialog } from './CitationDialog'

/** Who the story stands on, numbered as in the margin. */
export function Sources({ editable }: { editable: boolean }) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const citations = useStore(session.citations)
  const { unsourced } = useStore(session.analysis)
  const { saveCitations } = useDetails()
  const tell = useToast()
  const remove = async (citation: Citation) => {
    const stands = standingOn(session.content(), citation.id)
    const before = session.citations.get()
    if (!(await saveCitations(before.filter(({ id }) => id !== citation.id)))) return
    tell({
      text: t('sources.removed', { count: stands }),
      action: { label: t('sources.putBack'), onPress: () => void saveCitations(before) },
    })
  }
  const [edited, setEdited] = useState<Citation | 'new' | null>(null)
  const add = editable && (
    <Button small kind="quiet" onPress={() => setEdited('new')}>
      {t('sources.add')}
    </Button>
  )
  return (
    <PanelSection
      title={<span id="cited-sources">{t('sources.title')}</span>}
      count={citations.length}
      end={add}
    >
      {citations.length === 0 && <p className="small soft">{t('sources.none')}</p>}
      <ol className="srcl">
        {citations.map((citation, index) => (
          <CitedSource
            key={citation.id}
            citation={citation}
            number={index + 1}
            onEdit={editable ? () => setEdited(citation) : undefined}
            onRemove={editable ? () => void remove(citation) : undefined}
          />
        ))}
      </ol>
      {citations.length > 0 && unsourced.length > 0 && <Unsourced bids={unsourced} />}
      {edited && (
        <CitationDialog
          citation={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
          onSave={(next) => {
            setEdited(null)
            const isKnown = citations.some(({ id }) => id === next.id)
            saveCitations(
              isKnown ? citations.map((one) => (one.id === next.id ? next : one)) : [...citations, next],
            )
          }}
        />
      )}
    </PanelSection>
  )
}

/** How many blocks of the text are marked as standing on a citation. */
function standingOn({ body }: ArticleContent, citation: string): number {
  return blocksOf(body).filter(({ node }) => isTextBlock(node) && node.$?.sources?.includes(citation)).length
}

interface CitedSourceProps {
  citation: Citation
  number: number
  onEdit?: () => void
  onRemove?: () => void
}

function CitedSource({ citation, number, onEdit, onRemove }: CitedSourceProps) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const source = useStore(session.sources).get(citation.source)
  const name = useName()
  const meta = [
    source && t(`sources.kind.${kindOf(source.kind)}`),
    t(`sources.role.${citation.role}`),
    citation.note,
    source &&
      source.reliability !== 'unknown' &&
      t(`sources.reliability.${reliabilityOf(source.reliability)}`),
  ].filter(Boolean)
  return (
    <li>
      <span className="i">{number}</span>
      <div>
        <bdi>{source ? name(source) : t('sources.gone')}</bdi>
        <div className="meta">
          {meta.join(' · ')}
          {citation.url && (
            <>
              {' · '}
              <a className="ltr" href={citation.url} target="_blank" rel="noreferrer">
                {hostOf(citation.url)}
              </a>
            </>
          )}
        </div>
      </div>
      {onEdit && onRemove && (
        <div className="acts">
          <IconButton icon="edit" label={t('sources.edit')} onPress={onEdit} />
          <IconButton icon="trash" label={t('sources.remove')} onPress={onRemove} />
        </div>
      )}
    </li>
  )
}

function Unsourced({ bids }: { bids: string[] }) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const show = () => {
    const root = session.editor.get()?.getRootElement()
    const block = root?.querySelector(`[data-bid="${bids[0]}"]`)
    block?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  }
  return (
    <p className="note stale">
      <Icon name="warn" />
      <span>{t('sources.unsourced', { count: bids.length })}</span>
      <button type="button" className="text-link" onClick={show}>
        {t('sources.show')}
      </button>
    </p>
  )
}

const kinds = ['outlet', 'agency', 'official', 'body', 'person', 'document', 'social'] as const
const reliabilities = ['high', 'medium', 'low'] as const

function kindOf(kind: string): (typeof kinds)[number] {
  return kinds.find((known) => known === kind) ?? 'outlet'
}

function reliabilityOf(value: string): (typeof reliabilities)[number] {
  return reliabilities.find((known) => known === value) ?? 'medium'
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}
