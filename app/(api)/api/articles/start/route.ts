import { endpoint } from '@/app/(api)/_lib/endpoint'
import { startArticle } from '@/newsroom/articles/startArticle'

export const POST = endpoint({ verb: async ({ person }) => articleOf(await startArticle(person)) })

function articleOf(result: Awaited<ReturnType<typeof startArticle>>) {
  return result.ok ? { ok: true as const, value: { article: result.value } } : result
}
