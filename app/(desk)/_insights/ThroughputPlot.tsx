import type { ThroughputWeek } from '@/newsroom/queries/insights'
import { AsTable } from './AsTable'
import { Columns, Key, Plot } from './Columns'
import { type Telling, topOf } from './telling'

/** What came out week by week, in both languages. */
export function ThroughputPlot({ weeks, telling }: { weeks: ThroughputWeek[]; telling: Telling }) {
  const { t, number, day } = telling
  const top = topOf(weeks.flatMap(({ arabic, english }) => [arabic.stories, english.stories]))
  const last = weeks.at(-1)
  return (
    <Plot
      id="throughput"
      title={t('throughput.title')}
      lead={
        <>
          {t('throughput.arabicNow', { count: last?.arabic.stories ?? 0 })}
          {t('throughput.and')}
          {t('throughput.englishNow', { count: last?.english.stories ?? 0 })}
        </>
      }
    >
      <Columns
        columns={weeks.map(({ at, arabic, english }, index) => ({
          key: at,
          label: index % 3 === 0 ? day(at) : '',
          title: t('throughput.point', { day: day(at), arabic: arabic.stories, english: english.stories }),
          stacks: [
            [{ look: 'p-arabic', value: arabic.stories }],
            [{ look: 'p-english', value: english.stories }],
          ],
        }))}
        most={top}
        ticks={[top / 2, top].map((value) => ({ value, label: number(value) }))}
      />
      <Key
        items={[
          { look: 'p-arabic', label: t('throughput.arabic') },
          { look: 'p-english', label: t('throughput.english') },
        ]}
      />
      <AsTable
        summary={t('asTable')}
        caption={t('throughput.title')}
        heads={[
          t('week'),
          t('throughput.arabic'),
          t('throughput.arabicWords'),
          t('throughput.english'),
          t('throughput.englishWords'),
          t('throughput.corrections'),
        ]}
        rows={weeks.map(({ at, arabic, english, corrections }) => [
          day(at),
          ...[arabic.stories, arabic.words, english.stories, english.words, corrections].map(number),
        ])}
      />
    </Plot>
  )
}
