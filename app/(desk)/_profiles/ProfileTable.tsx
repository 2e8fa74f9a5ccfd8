import { manyStories, type ProfileLine } from '@/newsroom/queries/profiles'
import { nameOf } from '../_frame/names'
import { getHere } from '../_lib/i18n'
import { cappedCount } from '../_lists/cappedCount'
import { ListTable } from '../_lists/ListTable'
import { NumberCell } from '../_lists/NumberCell'
import { Link } from '../_ui'

export async function ProfileTable({ rows }: { rows: ProfileLine[] }) {
  const { t, manner } = await getHere('site')
  const columns = [
    { label: t('profiles.columns.name') },
    { label: t('profiles.columns.address') },
    { label: t('profiles.columns.account') },
    { label: t('profiles.columns.stories'), isNumber: true },
  ]
  const isArabic = manner.language === 'ar'
  return (
    <ListTable of="profiles" columns={columns}>
      {rows.map((row) => (
        <tr key={row.id}>
          <td className="c-title">
            <Link href={`/desk/profiles/${row.id}`} data-row className="row-title one-line">
              <bdi lang={isArabic ? 'ar' : 'en'}>{isArabic ? row.name_ar : row.name_en}</bdi>
            </Link>
            <span className="row-sub one-line">
              <bdi lang={isArabic ? 'en' : 'ar'}>{isArabic ? row.name_en : row.name_ar}</bdi>
            </span>
          </td>
          <td className="soft">
            <span className="ltr">{row.slug}</span>
          </td>
          <td className={row.account_ar === null ? 'soft' : undefined}>
            {row.account_ar === null ? (
              t('profiles.noAccount')
            ) : (
              <bdi>{nameOf({ nameAr: row.account_ar, nameEn: row.account_en }, manner.language)}</bdi>
            )}
          </td>
          <NumberCell
            number={cappedCount({ count: row.stories, limit: manyStories }, manner)}
            inWords={t('profiles.stories', { count: row.stories })}
          />
        </tr>
      ))}
    </ListTable>
  )
}
