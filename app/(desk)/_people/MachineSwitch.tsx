'use client'

import { useTranslation } from 'react-i18next'
import { Bdi, Checkbox } from '../_ui'

/** Where texts go, and whether what the house knows goes with them. */
export interface MachineService {
  host: string
  takesContext: boolean
}

interface MachineSwitchProps {
  /** Null where the surroundings name no service. */
  machine: MachineService | null
  isOn: boolean
  onChange: (isOn: boolean) => void
}

/** Turns machine drafts on, and says what that means: texts leave the house. */
export function MachineSwitch({ machine, isOn, onChange }: MachineSwitchProps) {
  const { t } = useTranslation('machine')
  return (
    <Checkbox isSelected={isOn} isDisabled={!machine && !isOn} onChange={onChange}>
      {t('switch')}
      <span className="small soft check-help">
        {machine ? (
          <>
            {t('switchHelp')} <Bdi>{machine.host}</Bdi>.{' '}
            {t(machine.takesContext ? 'switchContext' : 'switchAlone')}
          </>
        ) : (
          t('notSetUp')
        )}
      </span>
    </Checkbox>
  )
}
