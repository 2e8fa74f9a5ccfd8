import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { cloneRoot } from './lib/paths'
import { flatten, type Messages } from './locales/messages'
import { problemsOf } from './locales/problems'
import { namesUsedIn, unknownNames } from './locales/usage'

const messages = { ar: messagesOf('ar'), en: messagesOf('en') }
const problems = [
  ...problemsOf(messages),
  ...unknownNames(
    sourceFiles().flatMap((path) => namesUsedIn(readFileSync(path, 'utf8'))),
    messages.en,
  ).map((name) => `${name} is used but nobody wrote it`),
]
for (const problem of problems) console.log(problem)
console.log(
  `${messages.en.size} English and ${messages.ar.size} Arabic messages, ${problems.length} problems`,
)
process.exit(problems.length === 0 ? 0 : 1)

function messagesOf(language: string): Messages {
  const directory = join(cloneRoot, 'locales', language)
  const files = existsSync(directory) ? readdirSync(directory).filter((file) => file.endsWith('.json')) : []
  return new Map(
    files.flatMap((file) => [
      ...flatten(basename(file, '.json'), JSON.parse(readFileSync(join(directory, file), 'utf8'))),
    ]),
  )
}

function sourceFiles(): string[] {
  return ['app', 'newsroom', 'collections', 'locales']
    .map((each) => join(cloneRoot, each))
    .filter((directory) => existsSync(directory))
    .flatMap((directory) =>
      readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((file) => join(directory, file)),
    )
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
}
