import { Link } from '@/app/(desk)/_ui'
import type { TermRecord } from '@/newsroom/terms/record'
import { getHere } from '../_lib/i18n'
import { ListTable } from '../_lists/ListTable'

export async function TermTable({ rows }: { rows: TermRecord[] }) {
  const { t } = await getHere('terms')
  const columns = [
    { label: t('columns.term') },
    { label: t('columns.english') },
    { label: t('columns.not') },
    { label: t('columns.kind') },
    { label: t('columns.note') },
  ]
  return (
    <ListTable of="terms" columns={columns}>
      {rows.map((term) => (
        <tr key={term.id}>
          <td>
            <Link href={`/desk/terms/${term.id}`} data-row className="row-title">
              <bdi lang="ar">{term.ar}</bdi>
            </Link>
            {term.variantsAr.length > 0 && (
              <span className="row-sub">
                <Forms of={term.variantsAr} lang="ar" />
              </span>
            )}
          </td>
          <td>
            <bdi lang="en">{term.en}</bdi>
            {term.alternativesEn.length > 0 && (
              <span className="row-sub">
                <Forms of={term.alternativesEn} lang="en" />
              </span>
            )}
          </td>
          <td className="soft">
            {term.forbiddenEn.length > 0 && (
              <s>
                <Forms of={term.forbiddenEn} lang="en" />
              </s>
            )}
          </td>
          <td>{t(`kinds.${term.kind}`)}</td>
          <td className="soft term-note">{term.note && <span dir="auto">{term.note}</span>}</td>
        </tr>
      ))}
    </ListTable>
  )
}

const shown = 3

/** The first few forms of a list. */
function Forms({ of, lang }: { of: string[]; lang: 'ar' | 'en' }) {
  const words = of.slice(0, shown).join(lang === 'ar' ? '، ' : ', ')
  return <bdi lang={lang}>{of.length > shown ? `${words}…` : words}</bdi>
}
