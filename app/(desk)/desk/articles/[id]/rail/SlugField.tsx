'use client'

import { useTranslation } from 'react-i18next'
import { useStore } from '@/app/(desk)/_editor/store'
import { Button, TextField } from '@/app/(desk)/_ui'
import { slugOf } from '@/domain/text/slug'
import { useSession } from '../session/context'

/** The words in the article's address. */
export function SlugField({ editable }: { editable: boolean }) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const { slug, title } = useStore(session.fields)
  const derived = slugOf(title, 'ar')
  return (
    <div className="slug-field">
      <TextField
        label={t('head.slug')}
        dir="rtl"
        lang="ar"
        value={slug}
        placeholder={derived}
        isReadOnly={!editable}
        onChange={(value) => session.setField('slug', value)}
        onBlur={() => {
          const clean = slugOf(slug, 'ar')
          if (clean !== slug) session.setField('slug', clean)
        }}
      />
      {editable && derived !== '' && derived !== slug && (
        <Button small kind="quiet" onPress={() => session.setField('slug', derived)}>
          {t('head.slugFromTitle')}
        </Button>
      )}
    </div>
  )
}
