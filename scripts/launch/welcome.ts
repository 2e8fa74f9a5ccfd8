/** The accounts of the demo newsroom, as people sign in with them. */
export const demoAccounts = {
  names: ['writer', 'editor', 'editor2', 'translator', 'reviewer', 'reviewer2', 'admin'].map(
    (name) => `${name}@tarjuman.example`,
  ),
  password: 'tarjuman-demo',
}

/** What a person needs to know once the server answers. */
export function welcome({ origin, isDemo }: { origin: string; isDemo: boolean }): string {
  const addresses = [`  Readers   ${origin}`, `  Desk      ${origin}/desk`]
  const accounts = isDemo
    ? [
        '',
        `  Demo accounts, password ${demoAccounts.password}:`,
        ...demoAccounts.names.map((name) => `    ${name}`),
      ]
    : ['', '  The first person to open the desk registers and then invites the others.']
  return ['', '  Tarjuman is running. Ctrl-C stops it.', '', ...addresses, ...accounts, ''].join('\n')
}
