/** Next calls this once when a server starts: the newsroom's own jobs and the readers' pages run inside it, on one Payload. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const [{ getPayload }, { default: config }, { startJobs }, { registerReaders }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('./newsroom/jobs/start'),
    import('./app/(reader)/_site/register'),
  ])
  const payload = await getPayload({ config })
  registerReaders(payload)
  startJobs(payload)
}
