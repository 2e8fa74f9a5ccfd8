/** Next calls this once when a server starts: the newsroom's own jobs run inside it, on the same Payload. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const [{ getPayload }, { default: config }, { startJobs }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('./newsroom/jobs/start'),
  ])
  startJobs(await getPayload({ config }))
}
