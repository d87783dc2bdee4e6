import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { runNpm } from './npm.mjs'
import { stampFolder } from './place.mjs'
import { ensureNode, isOwnNodeNewEnough, pinnedNode } from './runtime.mjs'
import { say, seconds, stillWorking, Trouble } from './say.mjs'
import { fingerprint, matches, writeStamp } from './stamp.mjs'

const stampFile = (top) => join(stampFolder(top), 'packages.json')

const isMusl = process.platform === 'linux' && readdirSync('/lib').some((name) => name.startsWith('ld-musl-'))

/** Packages with machine code differ by these. */
function machine() {
  return [process.platform, process.arch, isMusl ? 'musl' : ''].join(' ').trim()
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** package-lock.json and every package.json of the workspaces. */
function sources(top) {
  const folders = readJson(join(top, 'package.json')).workspaces.flatMap((pattern) => {
    if (!pattern.endsWith('/*')) return [pattern]
    const parent = pattern.slice(0, -2)
    return readdirSync(join(top, parent)).map((name) => `${parent}/${name}`)
  })
  const manifests = folders.map((folder) => `${folder}/package.json`)
  return ['package-lock.json', 'package.json', ...manifests.filter((path) => existsSync(join(top, path))).sort()]
}

export function arePackagesCurrent(top) {
  if (!existsSync(pinnedNode(top)) && !isOwnNodeNewEnough) return false
  return matches(stampFile(top), top, sources(top), machine())
}

/** Nothing to fetch when somebody ran npm by hand; else `npm ci`. */
export async function installPackages(top) {
  const asked = fingerprint(top, sources(top), machine())
  if (!doesInstallationFit(top)) await cleanInstall(top)
  await ensureNode(top)
  writeStamp(stampFile(top), asked)
}

async function cleanInstall(top) {
  const began = Date.now()
  const first = !existsSync(join(top, 'node_modules'))
  say(
    `${first ? 'installing' : 'updating'} the packages Roundtwo is built on and Node 24; one to three minutes, 1 GB of disk`,
  )
  const stop = stillWorking('Installing packages')
  const { code, output } = await runNpm(top, ['ci', '--no-audit', '--no-fund', '--loglevel=warn'])
  stop()
  if (code !== 0) throw new Trouble(explain(output), output)
  say(`packages installed in ${seconds(began)}`)
}

function explain(output) {
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET/.test(output)) {
    return 'npm could not reach its registry; check the connection (or the proxy in your npm settings) and run the same command again.'
  }
  if (/ENOSPC/.test(output)) return 'the disk is full; free about 1 GB and run the same command again.'
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return 'npm could not write some of its files (see above); they probably belong to another user. Delete node_modules, or run as the user it belongs to.'
  }
  if (/can only install packages when|not in sync/.test(output)) {
    return 'a package.json and package-lock.json disagree; run `npm install` and commit the lock file.'
  }
  return 'npm could not install the packages; its own words are above. Running the same command again may help.'
}

/** Whether what lies in node_modules is what package-lock.json asks for, by npm's own record. */
function doesInstallationFit(top) {
  const record = join(top, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = readJson(join(top, 'package-lock.json')).packages
  const present = readJson(record).packages
  return (
    doManifestsFit(top, wanted) &&
    Object.keys(wanted).every((path) => {
      if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true
      const here = present[path]
      if (!here) return mayBeMissing(wanted[path])
      return here.version === wanted[path].version && isLinkRight(top, path, wanted[path])
    })
  )
}

/** Optional packages are left out on machines they are not made for, and only there. */
function mayBeMissing(entry) {
  if (!entry.optional && !entry.devOptional) return false
  const accepts = (list, value) => !list || list.includes(value)
  const here = entry.os || entry.cpu || entry.libc
  return (
    !here ||
    !accepts(entry.os, process.platform) ||
    !accepts(entry.cpu, process.arch) ||
    !accepts(entry.libc, isMusl ? 'musl' : 'glibc')
  )
}

function isLinkRight(top, path, entry) {
  if (!entry.link) return true
  const link = join(top, path)
  return existsSync(link) && realpathSync(link) === realpathSync(join(top, entry.resolved))
}

const dependencyFields = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']

function doManifestsFit(top, locked) {
  return sources(top)
    .slice(1)
    .every((path) => {
      const entry = locked[path.replace(/\/?package\.json$/, '')]
      const manifest = readJson(join(top, path))
      return entry && dependencyFields.every((field) => sameRanges(entry[field], manifest[field]))
    })
}

function sameRanges(left = {}, right = {}) {
  const names = Object.keys(left)
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name])
}
