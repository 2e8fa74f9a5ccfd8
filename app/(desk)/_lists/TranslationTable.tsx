import type { TranslationLine } from '@/newsroom/queries/translationList'
import { nameOf } from '../_frame/names'
import { getHere, getT } from '../_lib/i18n'
import { Link, PairMark, StageMark } from '../_ui'
import { ListTable } from './ListTable'
import { ProgressCell } from './ProgressCell'
import { TimeCells } from './TimeCells'

export async function TranslationTable({ rows }: { rows: TranslationLine[] }) {
  const { t, manner } = await getHere('lists')
  const common = getT(manner, 'common')
  const columns = [
    { label: t('columns.title') },
    { label: t('columns.stage') },
    { label: t('columns.progress') },
    { label: t('columns.translator') },
    { label: t('columns.reviewer') },
    { label: t('columns.due') },
    { label: t('columns.changed') },
  ]
  return (
    <ListTable of="translations" columns={columns}>
      {rows.map((row) => (
        <tr key={row.id}>
          <td className="c-title">
            <Link
              href={`/desk/translations/${row.id}`}
              data-row
              className="row-title one-line"
              dir={shownDirection(row, manner.language)}
            >
              <Title row={row} language={manner.language} untitled={t('untitled')} />
            </Link>
            <span className="row-sub">
              {row.live !== null && row.article_live !== null && <PairMark label={common('bothLanguages')} />}
              <OtherTitle row={row} language={manner.language} none={t('noEnglish')} />
            </span>
          </td>
          <td>
            <StageMark of="translation" stage={row.stage} />
          </td>
          <td>
            <ProgressCell row={row} t={t} />
          </td>
          <td className="nb">
            {row.translator ? (
              <bdi>{nameOf(row.translator, manner.language)}</bdi>
            ) : (
              <span className="soft">{t('noTranslator')}</span>
            )}
          </td>
          <td className="nb">
            {row.reviewer ? (
              <bdi>{nameOf(row.reviewer, manner.language)}</bdi>
            ) : (
              <span className="soft nothing">–</span>
            )}
          </td>
          <TimeCells line={row} manner={manner} />
        </tr>
      ))}
    </ListTable>
  )
}

interface TitleProps {
  row: TranslationLine
  language: 'ar' | 'en'
}

/** English titles stand in an English interface only; everything else is the Arabic. */
function shownDirection(row: TranslationLine, language: 'ar' | 'en') {
  return language === 'en' && row.title ? 'ltr' : 'rtl'
}

/** The title in the interface's language where there is one. */
function Title({ row, language, untitled }: TitleProps & { untitled: string }) {
  if (language === 'en' && row.title) return <bdi lang="en">{row.title}</bdi>
  return <bdi lang="ar">{row.arabic_title || untitled}</bdi>
}

function OtherTitle({ row, language, none }: TitleProps & { none: string }) {
  if (!row.title) return <span>{none}</span>
  const isArabic = language === 'en'
  return (
    <bdi lang={isArabic ? 'ar' : 'en'} dir={isArabic ? 'rtl' : 'ltr'} className="one-line">
      {isArabic ? row.arabic_title : row.title}
    </bdi>
  )
}
