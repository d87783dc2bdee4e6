import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'

/** The checkout as it stands, changes included, in a new folder; installed packages are shared by links. */
export function copyCheckout(top: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'roundtwo-mutation-'))
  for (const path of filesOf(top)) {
    if (!existsSync(join(top, path))) continue
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    cpSync(join(top, path), join(copy, path))
  }
  linkModules(top, copy)
  return copy
}

/** Another of the same; links to its own packages stay within it. */
export function copyOf(copy: string): string {
  const other = mkdtempSync(join(tmpdir(), 'roundtwo-mutation-'))
  cpSync(copy, other, { recursive: true, verbatimSymlinks: true })
  return other
}

function filesOf(top: string): string[] {
  const parameters = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const listed = execFileSync('git', parameters, { cwd: top, encoding: 'utf8', maxBuffer: 2 ** 26 })
  return [...new Set(listed.split('\0'))].filter(Boolean)
}

/** Packages of the repository are those of the copy, or else its tests would read the code of the original. */
function linkModules(top: string, copy: string): void {
  const from = join(top, 'node_modules')
  const to = join(copy, 'node_modules')
  mkdirSync(join(to, '@roundtwo'), { recursive: true })
  for (const name of readdirSync(from)) {
    if (name !== '@roundtwo' && !name.startsWith('.')) symlinkSync(join(from, name), join(to, name))
  }
  const rings = ['domain', 'adapters', 'apps'].filter((ring) => existsSync(join(copy, ring)))
  const folders = rings.flatMap((ring) => readdirSync(join(copy, ring)).map((name) => join(copy, ring, name)))
  for (const name of readdirSync(copy)) folders.push(join(copy, name))
  for (const folder of folders) {
    if (!existsSync(join(folder, 'package.json')) || existsSync(join(to, '@roundtwo', basename(folder)))) continue
    symlinkSync(relative(join(to, '@roundtwo'), folder), join(to, '@roundtwo', basename(folder)))
  }
}
