const rules = ['User-agent: *', 'Disallow: /desk', 'Disallow: /admin', 'Disallow: /api', ''].join('\n')

export function GET(): Response {
  return new Response(rules, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
