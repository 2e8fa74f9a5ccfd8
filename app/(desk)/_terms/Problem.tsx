import { useTranslation } from 'react-i18next'
import { ErrorLine, Link } from '../_ui'
import type { TermProblem } from './useSaveTerm'

/** Why a term was not saved, with the way to the other term where there is one. */
export function Problem({ problem }: { problem: TermProblem | null }) {
  const { t } = useTranslation('terms')
  if (!problem) return null
  return (
    <ErrorLine>
      {problem.text}{' '}
      {problem.rival !== null && (
        <Link className="text" href={`/desk/terms/${problem.rival}`}>
          {t('other')}
        </Link>
      )}
    </ErrorLine>
  )
}
