import { getHere } from '../_lib/i18n'
import { ButtonLink } from '../_ui'

export default async function DeskNotFound() {
  const { t } = await getHere('errors')
  return (
    <div className="stop">
      <h1>{t('notFound.title')}</h1>
      <p className="soft">{t('notFound.body')}</p>
      <div className="acts wrap">
        <ButtonLink href="/desk">{t('notFound.today')}</ButtonLink>
        <ButtonLink href="/desk/articles">{t('notFound.articles')}</ButtonLink>
      </div>
    </div>
  )
}
