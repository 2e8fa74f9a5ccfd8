// Plain old JavaScript on purpose: this must run under any version of Node to say that it is too old.

/** The oldest Node that every part of Tarjuman runs on. */
export const oldestNode = '20.19.0'

/** Whether a version such as "20.19.1" or "v22.0.0-rc.1" is at least another. */
export function isAtLeast(version, oldest) {
  const have = numbersOf(version)
  const need = numbersOf(oldest)
  for (let place = 0; place < need.length; place += 1) {
    if (have[place] !== need[place]) return have[place] > need[place]
  }
  return true
}

function numbersOf(version) {
  return version.replace(/^v/, '').split(/[.-]/).slice(0, 3).map(Number)
}

/** Ends the process with one sentence under a Node that is too old. */
export function assertNode() {
  if (isAtLeast(process.version, oldestNode)) return
  console.error(`Tarjuman needs Node ${oldestNode} or newer; this is Node ${process.version.slice(1)}.`)
  process.exit(1)
}
