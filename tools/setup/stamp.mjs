import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

// A stamp remembers the files a result was made from. Size and time of change answer
// quickly whether they are the same; only where those differ is the content read.

function glance(top, paths) {
  return paths.map((path) => {
    const { size, mtimeMs } = statSync(join(top, path))
    return `${path} ${size} ${mtimeMs}`
  })
}

function digest(top, paths, extra) {
  const hash = createHash('sha256').update(extra)
  for (const path of paths) {
    hash.update(`\0${path}\0`).update(readFileSync(join(top, path)))
  }
  return hash.digest('hex')
}

function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function same(left, right) {
  return left.length === right.length && left.every((entry, index) => entry === right[index])
}

/** What `paths` hold now; `extra` stands for what is not a file. */
export function fingerprint(top, paths, extra) {
  return { extra, digest: digest(top, paths, extra), glance: glance(top, paths) }
}

/** Whether the stamp in `file` was made of these very files. */
export function matches(file, top, paths, extra) {
  const stamp = readStamp(file)
  if (!stamp || stamp.extra !== extra || !Array.isArray(stamp.glance)) return false
  if (same(stamp.glance, glance(top, paths))) return true
  const now = fingerprint(top, paths, extra)
  if (stamp.digest !== now.digest) return false
  try {
    writeStamp(file, now)
  } catch {
    // Somebody else's folder: the answer holds all the same, it only costs the reading again.
  }
  return true
}

/** Written beside and renamed, so that nobody ever reads half a stamp. */
export function writeStamp(file, stamp) {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(stamp))
  renameSync(draft, file)
}

const passedOver = new Set(['node_modules', 'dist', '.git'])

/** Every file below `folder` that `wanted` accepts, sorted, as paths from `top`. */
export function filesBelow(top, folder, wanted) {
  const found = []
  const walk = (path) => {
    for (const entry of readdirSync(join(top, path), { withFileTypes: true })) {
      if (passedOver.has(entry.name)) continue
      const inner = `${path}/${entry.name}`
      if (entry.isDirectory()) walk(inner)
      else if (entry.isFile() && wanted(entry.name)) found.push(inner)
    }
  }
  walk(folder)
  return found.sort()
}
