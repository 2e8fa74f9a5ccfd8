import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findFreePort } from '../../lib/port.mjs'

export interface PlainFiles {
  origin: string
  stop(): Promise<void>
}

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
function configuration(directory: string, port: number): string {
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
      server { listen 127.0.0.1:${port}; root ${directory}/files; }
    }`
}

/** Serves files from nginx, by name; null where this machine has no nginx. */
export async function servePlainFiles(files: Record<string, Buffer>): Promise<PlainFiles | null> {
  const program = findNginx()
  if (!program) return null
  const directory = mkdtempSync(join(tmpdir(), 'tarjuman-nginx-'))
  chmodSync(directory, 0o755)
  mkdirSync(join(directory, 'files'))
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(directory, 'files', name), bytes)
  const port = await findFreePort()
  const settings = join(directory, 'nginx.conf')
  writeFileSync(settings, configuration(directory, port))
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
  await stop()
  throw new Error('nginx did not start')
}

async function answers(origin: string): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isUp = await fetch(origin).then(
      () => true,
      () => false,
    )
    if (isUp) return true
    await wait(50)
  }
  return false
}
