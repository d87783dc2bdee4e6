import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Complaint } from '../check/workspace.ts'

/** What must not stand in any file, and what files may not be called. */
export function checkNames(top: string): Complaint[] {
  const paths = listFiles(top)
  return [...paths.flatMap(judgeName), ...paths.flatMap((path) => judgeText(path, readText(join(top, path))))]
}

/** Those that are committed and those that are about to be. */
function listFiles(top: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: top,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return [...new Set(listed.split('\0'))].filter(Boolean)
}

function readText(file: string): string {
  try {
    if (statSync(file).size > 2 ** 22) return ''
    const text = readFileSync(file, 'utf8')
    return text.includes('\0') ? '' : text
  } catch {
    // Deleted, and not yet committed as such.
    return ''
  }
}

// The brackets keep this file from accusing itself.
const unwanted = [
  { pattern: /(^|[^a-z.])\/(wor[k]|far[m]|hom[e]|roo[t])\//i, sentence: "a path of somebody's machine" },
  { pattern: /https?:\/\/(registr[y]|de[b])\./, sentence: 'the address of a package registry' },
]

function judgeText(path: string, text: string): Complaint[] {
  if (path === 'package-lock.json') return []
  const lines = text.split('\n')
  return unwanted.flatMap(({ pattern, sentence }) => {
    const index = lines.findIndex((line) => pattern.test(line))
    return index < 0 ? [] : { path, line: index + 1, sentence: `${sentence}; nobody else has it` }
  })
}

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
const buckets = /^(utils?|helpers?|misc|common|lib)\b/

function judgeName(path: string): Complaint[] {
  const name = path.split('/').at(-1) ?? ''
  if (!/\.(tsx?|mjs|js)$/.test(name) || path.startsWith('bench/sets/')) return []
  if (buckets.test(name)) return [{ path, sentence: 'a name that fits anything; name the file for its idea' }]
  return kebab.test(name) ? [] : [{ path, sentence: 'file names are whole words in lower case, joined by hyphens' }]
}
