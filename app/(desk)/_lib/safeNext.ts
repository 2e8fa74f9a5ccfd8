const home = '/desk'

/**
 * Where to go after the login: a path of this desk and nothing else, so that a link cannot lead a person who has just
 * signed in to another site. Everything that is not clearly `/desk…` becomes Today.
 */
export function safeNext(next: string | string[] | undefined): string {
  if (typeof next !== 'string' || !/^\/desk(?:[/?#]|$)/.test(next)) return home
  // Browsers read `\` as `/` and drop control characters: such a path is not what it looks like.
  if (/[\\\p{Cc}]/u.test(next)) return home
  const url = new URL(next, 'http://desk.invalid')
  const isHere = url.host === 'desk.invalid' && /^\/desk(?:\/|$)/.test(url.pathname)
  return isHere ? `${url.pathname}${url.search}` : home
}
