import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { operations } from '@roundtwo/contract'
import { describe, expect, test } from 'vitest'

const top = dirname(dirname(import.meta.dirname))
const decisions = readdirSync(join(top, 'docs/decisions')).map((name) => `docs/decisions/${name}`)
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'tools/imports/README.md', ...decisions]
const read = (path: string) => readFileSync(join(top, path), 'utf8')

const { scripts } = JSON.parse(read('package.json'))
const verbs = Object.values(operations).flatMap(({ name, alias }) => [name, ...(alias ? [alias] : [])])

/** What stands between backticks or in a block of shell. */
function commandsIn(text: string): string[] {
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) => block?.split('\n') ?? [])
  const inline = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '')
  return [...blocks, ...inline].map((line) => line.trim())
}

/** The script that an npm command runs: `start` of `npm start -- --no-open`. */
function scriptOf(command: string): string | undefined {
  const found = /^npm (?:run (?:-s |--silent )?([\w:-]+)|(start|test)\b)/.exec(command)
  return found?.[1] ?? found?.[2]
}

function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link]) => link ?? '').filter((link) => !link.includes(':'))
}

describe.each(documents)('%s', (path) => {
  const text = read(path)

  test('names only scripts that exist', () => {
    const named = commandsIn(text).flatMap((command) => scriptOf(command) ?? [])
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  test('names only verbs that exist', () => {
    const named = [...text.matchAll(/roundtwo -- ([a-z][a-z-]*)/g)].map(([, verb]) => verb ?? '')
    expect(named.filter((verb) => !verbs.includes(verb))).toEqual([])
  })

  test('links only to what is there', () => {
    expect(linksIn(text).filter((link) => !existsSync(join(top, dirname(path), link)))).toEqual([])
  })

  test('names only files and folders that are there', () => {
    const named = commandsIn(text).filter((code) =>
      /^(tools|apps|domain|adapters|contract|operations|bench)\/[\w./-]*$/.test(code),
    )
    expect(named.filter((name) => !existsSync(join(top, name)))).toEqual([])
  })
})

describe('the commands of a newcomer', () => {
  test('are all in the README', () => {
    const commands = commandsIn(read('README.md'))
    expect(commands).toContain('npm start')
    expect(commands.some((command) => command.startsWith('npm run -s roundtwo -- prepare'))).toBe(true)
  })

  test('every script is explained to contributors', () => {
    const explained = commandsIn(read('CONTRIBUTING.md')).flatMap((command) => scriptOf(command) ?? [])
    expect(Object.keys(scripts).filter((name) => !explained.includes(name))).toEqual([])
  })

  test('the script for everything may be run', () => {
    expect(statSync(join(top, '.ci/run')).mode & 0o111).not.toBe(0)
  })
})
