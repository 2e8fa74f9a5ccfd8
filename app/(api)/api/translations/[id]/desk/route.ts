import { packDesk } from '@/app/_shared/translationDesk/packDesk'
import { json } from '@/app/(api)/_lib/answer'
import { endpoint } from '@/app/(api)/_lib/endpoint'
import { translationDesk } from '@/newsroom/queries/translationDesk'

export const GET = endpoint({
  verb: ({ person, id }) => translationDesk(person, id),
  answer: (desk) => json(packDesk(desk)),
})
