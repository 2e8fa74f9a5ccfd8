import type { CoveragePoint } from '@/newsroom/queries/insights'
import { AsTable } from './AsTable'
import { type Column, Columns, Key, Plot } from './Columns'
import type { Telling } from './telling'

/** The share of live stories whose English renders today's Arabic, week by week. */
export function CoveragePlot({ points, telling }: { points: CoveragePoint[]; telling: Telling }) {
  const { t, number, percent, day } = telling
  const last = points.at(-1)
  if (!last || last.live === 0) {
    return (
      <Plot id="coverage" title={t('coverage.title')} lead={t('coverage.none')}>
        {null}
      </Plot>
    )
  }
  return (
    <Plot
      id="coverage"
      title={t('coverage.title')}
      lead={
        <>
          <b className="big">{percent(last.current, last.live)}</b>{' '}
          {t('coverage.now', { current: last.current, count: last.live })}
        </>
      }
    >
      <Columns
        columns={points.map((point, index) => columnOf(point, index % 3 === 0, telling))}
        most={100}
        ticks={[50, 100].map((n) => ({ value: n, label: percent(n, 100) }))}
      />
      <Key
        items={[
          { look: 'p-current', label: t('coverage.current') },
          { look: 'p-behind', label: t('coverage.behind') },
          { look: 'p-none', label: t('coverage.without') },
        ]}
      />
      <AsTable
        summary={t('asTable')}
        caption={t('coverage.title')}
        heads={[
          t('week'),
          t('coverage.live'),
          t('coverage.current'),
          t('coverage.behind'),
          t('coverage.without'),
        ]}
        rows={points.map(({ at, live, english, current }) => [
          day(at),
          ...[live, current, english - current, live - english].map(number),
        ])}
      />
    </Plot>
  )
}

function columnOf(
  { at, live, english, current }: CoveragePoint,
  isLabelled: boolean,
  telling: Telling,
): Column {
  const { t, day, percent } = telling
  const share = (value: number) => (live === 0 ? 0 : (100 * value) / live)
  return {
    key: at,
    label: isLabelled ? day(at) : '',
    title: t('coverage.point', { day: day(at), share: percent(current, live), current, count: live }),
    stacks: [
      [
        { look: 'p-current', value: share(current) },
        { look: 'p-behind', value: share(english - current) },
        { look: 'p-none', value: share(live - english) },
      ],
    ],
  }
}
