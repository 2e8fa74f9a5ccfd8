import { articleStages, translationStages } from '@/domain/workflow/stages'
import { countLimit } from '@/newsroom/queries/counting'
import { getHere, getT } from '../_lib/i18n'
import { LinkTabs, lookOfStage } from '../_ui'
import { type Address, withChanges } from './address'
import { cappedCount } from './cappedCount'

interface StageTabsProps {
  of: 'article' | 'translation'
  path: string
  address: Address
  /** Up to `countLimit` each. */
  counts: Record<string, number>
}

/** The stages that something stands in, each with its count; the trash only where it is being looked at. */
export async function StageTabs({ of, path, address, counts }: StageTabsProps) {
  const { t, manner } = await getHere('lists')
  const workflow = getT(manner, 'workflow')
  const number = (count: number) => cappedCount({ count, limit: countLimit }, manner)
  const current = address.stale === '1' ? 'stale' : (address.stage ?? 'all')
  const stages =
    of === 'article'
      ? articleStages.map((stage) => ({
          id: stage,
          label: workflow(`articleStage.${stage}`),
          look: lookOfStage({ of, stage }),
        }))
      : translationStages.map((stage) => ({
          id: stage,
          label: workflow(`translationStage.${stage}`),
          look: lookOfStage({ of, stage }),
        }))
  const shown = stages.filter(({ id }) => id === current || (id !== 'trashed' && (counts[id] ?? 0) > 0))
  const total = stages.reduce((sum, { id }) => sum + (id === 'trashed' ? 0 : (counts[id] ?? 0)), 0)
  const items = [
    {
      id: 'all',
      label: t('all'),
      count: number(total),
      href: withChanges(path, address, { stage: undefined, stale: undefined }),
    },
    ...shown.map(({ id, label, look }) => ({
      id,
      label,
      icon: look.icon,
      hue: look.hue,
      count: number(counts[id] ?? 0),
      href: withChanges(path, address, { stage: id, stale: undefined }),
    })),
  ]
  const stale = {
    id: 'stale',
    label: t('stale'),
    icon: 'stale' as const,
    hue: 's-stale',
    count: number(counts.stale ?? 0),
    href: withChanges(path, address, { stage: undefined, stale: '1' }),
  }
  const hasStale = current === 'stale' || (counts.stale ?? 0) > 0
  return <LinkTabs label={t('stages')} current={current} items={hasStale ? [...items, stale] : items} />
}
