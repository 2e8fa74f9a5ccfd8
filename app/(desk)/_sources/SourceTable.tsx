import Link from 'next/link'
import { formatNumber } from '@/locales/digits'
import { manyStories, type SourceLine } from '@/newsroom/queries/sourceList'
import { getHere } from '../_lib/i18n'
import { RowKeys } from '../_lists/RowKeys'
import { ReliabilityMark } from './ReliabilityMark'
import { countryName, hostOf } from './sourceFacts'

export async function SourceTable({ rows }: { rows: SourceLine[] }) {
  const { t, manner } = await getHere('sources')
  return (
    <RowKeys className="list">
      <table className="tbl sources">
        <thead>
          <tr>
            <th scope="col">{t('columns.name')}</th>
            <th scope="col">{t('columns.kind')}</th>
            <th scope="col">{t('columns.country')}</th>
            <th scope="col">{t('columns.reliability')}</th>
            <th scope="col">{t('columns.website')}</th>
            <th scope="col" className="num">
              {t('columns.stories')}
            </th>
          </tr>
        </thead>
        <tbody>
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
              <td className="num">
                {formatNumber(row.stories, manner.language, manner.digits)}
                {row.stories === manyStories && '+'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </RowKeys>
  )
}

function Names({ row, first }: { row: SourceLine; first: 'ar' | 'en' }) {
  return <bdi lang={first}>{first === 'ar' ? row.name_ar : row.name_en}</bdi>
}
