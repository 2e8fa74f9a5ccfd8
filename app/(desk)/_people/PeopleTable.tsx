import type { ManagedColleague } from '@/newsroom/queries/people'
import { nameOf } from '../_frame/names'
import { dates } from '../_lib/dates'
import { getHere, getT } from '../_lib/i18n'
import { PersonActions } from './PersonActions'

interface PeopleTableProps {
  title: string
  people: ManagedColleague[]
  /** Who looks: nobody changes her own account here. */
  me: number
}

export async function PeopleTable({ title, people, me }: PeopleTableProps) {
  const { t, manner } = await getHere('people')
  const workflow = getT(manner, 'workflow')
  const tell = dates(manner)
  const inOrder = people.toSorted((one, other) =>
    nameOf(one, manner.language).localeCompare(nameOf(other, manner.language), manner.language),
  )
  return (
    <section className="list">
      <h2 className="sec">{title}</h2>
      <table className="tbl">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('columns.name')}</th>
            <th scope="col">{t('columns.email')}</th>
            <th scope="col">{t('columns.roles')}</th>
            <th scope="col">{t('columns.since')}</th>
            <th scope="col">{t('change')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((person) => (
            <tr key={person.id}>
              <td>
                <span className="row-title">
                  <bdi>{nameOf(person, manner.language)}</bdi>
                  {person.id === me && <span className="soft small"> {t('you')}</span>}
                </span>
                <span className="row-sub">
                  <bdi>{manner.language === 'ar' ? person.nameEn : person.nameAr}</bdi>
                </span>
              </td>
              <td>
                <span className="ltr soft">{person.email}</span>
              </td>
              <td>
                {person.roles.map((role) => workflow(`role.${role}`)).join(' · ') || (
                  <span className="soft">{t('noRoles')}</span>
                )}
                {person.isInvited && <span className="row-sub">{t('invited')}</span>}
              </td>
              <td className="soft nb">{tell(person.joinedAt, 'date')}</td>
              <td className="do">
                {person.id !== me && (
                  <PersonActions
                    person={{ id: person.id, roles: person.roles, active: person.active }}
                    name={nameOf(person, manner.language)}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
