import type { TFunction } from 'i18next'
import type { StageTime } from '@/newsroom/queries/insights'
import { lookOfStage, type Stage, StageMark } from '../_ui'
import { AsTable } from './AsTable'
import { Plot } from './Columns'
import type { Telling } from './telling'

interface StagesPlotProps {
  times: StageTime[]
  telling: Telling
  /** Of the namespace `workflow`: the names of the stages. */
  stageNames: TFunction<'workflow'>
}

/** How long work stays in each stage: the middle case as a bar, nine in ten as a line beyond it. */
export function StagesPlot({ times, telling, stageNames }: StagesPlotProps) {
  const { t, number, span } = telling
  const nameOf = (time: StageTime) =>
    time.of === 'article'
      ? stageNames(`articleStage.${time.stage}`)
      : stageNames(`translationStage.${time.stage}`)
  const slowest = times.filter(({ of }) => of === 'translation').sort((a, b) => b.median - a.median)[0]
  return (
    <Plot
      id="stages"
      title={t('stages.title')}
      lead={
        slowest
          ? t('stages.slowest', { stage: nameOf(slowest), span: span(slowest.median) })
          : t('stages.none')
      }
    >
      {(['article', 'translation'] as const).map((of) => (
        <Bars key={of} of={of} times={times} telling={telling} />
      ))}
      {times.length > 0 && (
        <AsTable
          summary={t('asTable')}
          caption={t('stages.title')}
          heads={[t('stages.stage'), t('stages.left'), t('stages.median'), t('stages.most')]}
          rows={times.map((time) => [
            t(time.of === 'article' ? 'stages.ofArabic' : 'stages.ofEnglish', { stage: nameOf(time) }),
            number(time.left),
            span(time.median),
            span(time.most),
          ])}
        />
      )}
    </Plot>
  )
}

interface BarsProps extends Omit<StagesPlotProps, 'stageNames'> {
  of: StageTime['of']
}

function Bars({ of, times, telling }: BarsProps) {
  const { t, span } = telling
  const own = times.filter((time) => time.of === of)
  if (own.length === 0) return null
  const longest = Math.max(...times.map(({ most }) => most), 1 / 60)
  // Minutes and weeks stand in one plot: lengths go by the root.
  const share = (hours: number) => `${100 * Math.sqrt(hours / longest)}%`
  return (
    <div className="bars" aria-hidden="true">
      <h3>{t(of === 'article' ? 'stages.arabic' : 'stages.english')}</h3>
      {own.map((time) => (
        <div key={time.stage} className="bar-line" title={t('stages.upTo', { span: span(time.most) })}>
          <StageMark {...placeOf(time)} />
          <span className={`bar-track ${lookOfStage(placeOf(time)).hue}`}>
            <i className="bar-most" style={{ inlineSize: share(time.most) }} />
            <i className="bar-median" style={{ inlineSize: share(time.median) }} />
          </span>
          <span className="bar-value">{span(time.median)}</span>
        </div>
      ))}
    </div>
  )
}

const placeOf = (time: StageTime): Stage =>
  time.of === 'article' ? { of: time.of, stage: time.stage } : { of: time.of, stage: time.stage }
