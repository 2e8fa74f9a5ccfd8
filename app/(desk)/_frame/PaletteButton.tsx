'use client'

import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Kbd } from '../_ui'
import { usePalette } from './Palette'

export function PaletteButton() {
  const { t } = useTranslation('desk')
  const palette = usePalette()
  return (
    <Button className="nav-item soft" onPress={palette.open}>
      <span>{t('nav.search')}</span>
      <Kbd>Ctrl K</Kbd>
    </Button>
  )
}
