import { type NextRequest, NextResponse } from 'next/server'

/** Notes the path of a desk page for its way back after a login. It decides nothing about who may see what. */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers)
  headers.set('x-desk-path', request.nextUrl.pathname + request.nextUrl.search)
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: ['/desk', '/desk/:path*'] }
