import { Link } from '@/app/(desk)/_ui'
import { manyStories, type SourceLine } from '@/newsroom/queries/sourceList'
import { getHere } from '../_lib/i18n'
import { cappedCount } from '../_lists/cappedCount'
import { ListTable } from '../_lists/ListTable'
import { NumberCell } from '../_lists/NumberCell'
import { ReliabilityMark } from './ReliabilityMark'
import { countryName, hostOf } from './sourceFacts'

export async function SourceTable({ rows }: { rows: SourceLine[] }) {
  const { t, manner } = await getHere('sources')
  const columns = [
    { label: t('columns.name') },
    { label: t('columns.kind') },
    { label: t('columns.country') },
    { label: t('columns.reliability') },
    { label: t('columns.website') },
    { label: t('columns.stories'), isNumber: true },
  ]
  return (
    <ListTable of="sources" columns={columns}>
      {rows.map((row) => (
        <tr key={row.id}>
          <td className="c-title">
            <Link href={`/desk/sources/${row.id}`} data-row className="row-title one-line">
              <Names row={row} first={manner.language === 'ar' || !row.name_en ? 'ar' : 'en'} />
            </Link>
            <span className="row-sub one-line">
              <Names row={row} first={manner.language === 'ar' || !row.name_en ? 'en' : 'ar'} />
            </span>
          </td>
          <td>{t(`kinds.${row.kind}`)}</td>
          <td className="soft">{row.country && countryName(row.country, manner.language)}</td>
          <td>
            <ReliabilityMark of={row.reliability ?? 'unknown'} />
          </td>
          <td className="soft">{row.website && <span className="ltr">{hostOf(row.website)}</span>}</td>
          <NumberCell
            number={cappedCount({ count: row.stories, limit: manyStories }, manner)}
            inWords={t('stories.count', { count: row.stories })}
          />
        </tr>
      ))}
    </ListTable>
  )
}

function Names({ row, first }: { row: SourceLine; first: 'ar' | 'en' }) {
  return <bdi lang={first}>{first === 'ar' ? row.name_ar : row.name_en}</bdi>
}
