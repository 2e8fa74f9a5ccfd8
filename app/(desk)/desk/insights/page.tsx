import '../../_insights/insights.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { canSeeInsights } from '@/domain/workflow/policies'
import type { Person } from '@/newsroom/person'
import { loadInsights } from '@/newsroom/queries/insights'
import { BacklogPlot } from '../../_insights/BacklogPlot'
import { CoveragePlot } from '../../_insights/CoveragePlot'
import { StagesPlot } from '../../_insights/StagesPlot'
import { ThroughputPlot } from '../../_insights/ThroughputPlot'
import { tellingOf } from '../../_insights/telling'
import { getHere, getT, mannerOf } from '../../_lib/i18n'
import { requirePerson } from '../../_lib/person'
import { ListLoading } from '../../_lists/ListLoading'
import { PageBar } from '../../_ui'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getHere('insights')
  return { title: t('title') }
}

/** How the newsroom's English keeps up with its Arabic. */
export default async function InsightsPage() {
  const person = await requirePerson()
  if (!canSeeInsights(person.actor)) notFound()
  const { t } = await getHere('insights')
  return (
    <>
      <PageBar title={t('title')} />
      <p className="insights-intro">{t('intro')}</p>
      <Suspense fallback={<ListLoading />}>
        <Insights person={person} />
      </Suspense>
    </>
  )
}

async function Insights({ person }: { person: Person }) {
  const now = new Date().toISOString()
  const insights = await loadInsights(person, now)
  if (!insights) return null
  const { coverage, stages, throughput, backlog } = insights
  const manner = mannerOf(person)
  const telling = tellingOf(manner, getT(manner, 'insights'), now)
  return (
    <div className="insights">
      <CoveragePlot points={coverage} telling={telling} />
      <BacklogPlot backlog={backlog} telling={telling} manner={manner} now={now} />
      <ThroughputPlot weeks={throughput} telling={telling} />
      <StagesPlot times={stages} telling={telling} stageNames={getT(manner, 'workflow')} />
    </div>
  )
}
