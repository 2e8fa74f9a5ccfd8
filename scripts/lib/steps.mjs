const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const frameMs = 100

/** Writes a duration as people say it: "0.4 s", "72 s". */
export function duration(ms) {
  return ms < 9_950 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`
}

/**
 * Runs one step of a longer job and prints its line with its time: under a terminal with a spinner
 * while it runs, else as plain lines. `work` may call `note(text)` to say where it stands.
 */
export async function step(title, work) {
  const show = process.stdout.isTTY ? spinner(title) : plainLines(title)
  const began = performance.now()
  try {
    const result = await work(show.note)
    show.end(`✓ ${title}  ${duration(performance.now() - began)}`)
    return result
  } catch (error) {
    show.end(`✗ ${title}  ${duration(performance.now() - began)}`)
    throw error
  }
}

function spinner(title) {
  const began = performance.now()
  let noted = ''
  let frame = 0
  const draw = () => {
    frame = (frame + 1) % frames.length
    const line = `${frames[frame]} ${title}  ${duration(performance.now() - began)}${noted && `  ${noted}`}`
    process.stdout.write(`\r\x1b[2K${line.slice(0, process.stdout.columns || 80)}`)
  }
  const timer = setInterval(draw, frameMs)
  timer.unref()
  draw()
  return {
    note: (text) => {
      noted = text
    },
    end: (line) => {
      clearInterval(timer)
      process.stdout.write(`\r\x1b[2K${line}\n`)
    },
  }
}

function plainLines(title) {
  console.log(`… ${title}`)
  return { note: (text) => console.log(`  ${text}`), end: (line) => console.log(line) }
}
