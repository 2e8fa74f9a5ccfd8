'use client'

import { useTranslation } from 'react-i18next'
import type { Role } from '@/domain/workflow/types'
import { Checkbox } from '../_ui'

const all = ['editor', 'writer', 'translator', 'reviewer', 'admin'] as const satisfies readonly Role[]

interface RoleChecksProps {
  chosen: Role[]
  onChange: (roles: Role[]) => void
}

/** The roles with what each may do; several are allowed. */
export function RoleChecks({ chosen, onChange }: RoleChecksProps) {
  const { t } = useTranslation('people')
  const { t: workflow } = useTranslation('workflow')
  return (
    <fieldset className="role-checks">
      <legend className="fld-label">{t('roles')}</legend>
      {all.map((role) => (
        <Checkbox
          key={role}
          isSelected={chosen.includes(role)}
          onChange={(on) => onChange(on ? [...chosen, role] : chosen.filter((each) => each !== role))}
        >
          {workflow(`role.${role}`)}
          <span className="small soft"> {t(`roleHelp.${role}`)}</span>
        </Checkbox>
      ))}
    </fieldset>
  )
}
