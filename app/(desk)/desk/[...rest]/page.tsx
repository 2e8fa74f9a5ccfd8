import { notFound } from 'next/navigation'
import { requirePerson } from '../../_lib/person'

/** Every other address of the desk: the desk's own 404, inside its frame. */
export default async function NoSuchPage() {
  await requirePerson()
  return notFound()
}
