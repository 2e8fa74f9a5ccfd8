import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { cloneRoot } from '../../lib/paths'
import { findFreePort } from '../../lib/port.mjs'

export interface Nginx {
  origin: string
  stop(): Promise<void>
}

/** What one nginx of a benchmark serves, in the http context. */
type Site = (place: { directory: string; port: number }) => string

/** The nginx of this machine, where there is one. */
function findNginx(): string | undefined {
  const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return places.map((place) => join(place, 'nginx')).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** One worker, as Tarjuman is one process, and nothing that would slow it down. */
function configuration(directory: string, site: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off;
    worker_processes 1;
    pid ${directory}/pid;
    error_log ${directory}/error.log;
    events { worker_connections 512; }
    http {
      access_log off;
      sendfile on;
      tcp_nopush on;
      open_file_cache max=100;
      keepalive_requests 100000000;
      default_type 'text/html; charset=utf-8';
      ${temporary.map((name) => `${name}_temp_path ${directory}/${name};`).join(' ')}
      ${site}
    }`
}

/** Serves files from nginx, by name; null where this machine has no nginx. */
export function servePlainFiles(files: Record<string, Buffer>): Promise<Nginx | null> {
  return startNginx(({ directory, port }) => {
    mkdirSync(join(directory, 'files'))
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(directory, 'files', name), bytes)
    return `server { listen 127.0.0.1:${port}; root ${directory}/files; }`
  })
}

/** nginx in front of a server, set up as docs/nginx.conf says; null where this machine has no nginx. */
export function serveBehind(origin: string): Promise<Nginx | null> {
  return startNginx(({ directory, port }) =>
    readFileSync(join(cloneRoot, 'docs/nginx.conf'), 'utf8')
      .replace('server 127.0.0.1:3000;', `server ${new URL(origin).host};`)
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('/var/cache/nginx/tarjuman', `${directory}/cache`),
  )
}

async function startNginx(site: Site): Promise<Nginx | null> {
  const program = findNginx()
  if (!program) return null
  const directory = mkdtempSync(join(tmpdir(), 'tarjuman-nginx-'))
  chmodSync(directory, 0o755)
  const port = await findFreePort()
  const settings = join(directory, 'nginx.conf')
  writeFileSync(settings, configuration(directory, site({ directory, port })))
  const child = spawn(program, ['-p', directory, '-c', settings, '-e', join(directory, 'error.log')], {
    stdio: 'ignore',
  })
  const end = () => child.kill('SIGTERM')
  process.once('exit', end)
  const stop = async () => {
    process.off('exit', end)
    const gone = child.exitCode === null && child.signalCode === null && once(child, 'exit')
    end()
    await gone
    rmSync(directory, { recursive: true, force: true })
  }
  const origin = `http://127.0.0.1:${port}`
  if (await answers(origin)) return { origin, stop }
  const said = readFileSync(join(directory, 'error.log'), 'utf8')
  await stop()
  throw new Error(`nginx did not start: ${said}`)
}

async function answers(origin: string): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isUp = await fetch(origin, { redirect: 'manual' }).then(
      () => true,
      () => false,
    )
    if (isUp) return true
    await wait(50)
  }
  return false
}
