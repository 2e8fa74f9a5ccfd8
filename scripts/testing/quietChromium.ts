/** Arguments of a Chromium that calls nobody but the pages that it is given. As root it runs without its sandbox. */
export const quietChromium = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
]
