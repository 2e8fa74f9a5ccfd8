import { formatNumber } from '@/locales/digits'
import type { ArticleLine } from '@/newsroom/queries/articleList'
import { nameOf } from '../_frame/names'
import { getHere, getT } from '../_lib/i18n'
import { Link, PairMark, StageMark } from '../_ui'
import { ListTable } from './ListTable'
import { NumberCell } from './NumberCell'
import { TimeCells } from './TimeCells'

export async function ArticleTable({ rows }: { rows: ArticleLine[] }) {
  const { t, manner } = await getHere('lists')
  const common = getT(manner, 'common')
  const columns = [
    { label: t('columns.title') },
    { label: t('columns.stage') },
    { label: t('columns.english') },
    { label: t('columns.topics') },
    { label: t('columns.writer') },
    { label: t('columns.words'), isNumber: true },
    { label: t('columns.due') },
    { label: t('columns.changed') },
  ]
  return (
    <ListTable of="articles" columns={columns}>
      {rows.map((row) => (
        <tr key={row.id}>
          <td className="c-title">
            <Link href={`/desk/articles/${row.id}`} data-row className="row-title one-line" dir="rtl">
              <bdi lang="ar">{row.title || t('untitled')}</bdi>
            </Link>
            <span className="row-sub">
              {row.live !== null && row.translation?.live != null && (
                <PairMark label={common('bothLanguages')} />
              )}
              <bdi lang={row.translation?.title ? 'en' : undefined} className="one-line">
                {row.translation?.title || t('noEnglish')}
              </bdi>
            </span>
          </td>
          <td>
            <StageMark of="article" stage={row.stage} />
          </td>
          <td>
            <EnglishState row={row} />
          </td>
          <td className="soft topics">
            {row.topics?.map((topic) => nameOf(topic, manner.language)).join(' · ')}
          </td>
          <td className="nb">{row.writer && <bdi>{nameOf(row.writer, manner.language)}</bdi>}</td>
          <NumberCell
            number={formatNumber(row.words, manner.language, manner.digits)}
            inWords={common('words', { count: row.words })}
          />
          <TimeCells line={row} manner={manner} />
        </tr>
      ))}
    </ListTable>
  )
}

function EnglishState({ row: { translation } }: { row: ArticleLine }) {
  if (!translation) return <span className="soft nothing">–</span>
  return (
    <Link href={`/desk/translations/${translation.id}`}>
      {translation.staleRows > 0 ? (
        <StageMark of="row" stage="stale" />
      ) : (
        <StageMark of="translation" stage={translation.stage} />
      )}
    </Link>
  )
}
