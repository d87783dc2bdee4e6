import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { say, Trouble } from './say.mjs'

const beat = 1000
/** A dead holder's lock is taken over once it has missed this much of its beat. */
const silence = 3 * beat
/** A process that lives but has not touched its lock for so long is another one with the same number. */
const abandoned = 10 * 60 * 1000

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Runs `work` while no other set-up of this folder does. */
export async function alone(top, work) {
  const file = join(top, '.setup.lock')
  await take(file)
  const timer = setInterval(() => touch(file), beat)
  const release = () => rmSync(file, { force: true })
  const stop = (code) => () => process.exit(code)
  process.on('exit', release)
  process.on('SIGINT', stop(130))
  process.on('SIGTERM', stop(143))
  try {
    await work()
  } finally {
    clearInterval(timer)
    process.off('exit', release)
    release()
  }
}

async function take(file) {
  let told = false
  while (!tryToTake(file)) {
    const holder = look(file)
    if (holder && isGone(holder)) {
      remove(file, holder)
      continue
    }
    if (!told && holder) {
      say(`another set-up of this folder is running (process ${holder.pid}); waiting for it`)
      told = true
    }
    await pause(250)
  }
}

function tryToTake(file) {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, host: hostname() }), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw new Trouble(
      `this folder cannot be written to (${error.code}); run as the user it belongs to, or copy it to one of your own.`,
    )
  }
}

/** Who holds the lock, or nothing when it has just been let go. */
function look(file) {
  try {
    const { ino, mtimeMs } = statSync(file)
    const text = readFileSync(file, 'utf8')
    const { pid, host } = text ? JSON.parse(text) : {}
    return { pid, host, ino, quiet: Date.now() - mtimeMs }
  } catch {
    return null
  }
}

function isGone(holder) {
  if (holder.quiet > abandoned) return true
  return holder.quiet > silence && holder.host === hostname() && !isAlive(holder.pid)
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Two may find the same dead lock; moving it aside shows who moved a fresh one by mistake and must put it back. */
function remove(file, holder) {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    if (statSync(aside).ino !== holder.ino) linkSync(aside, file)
  } catch {
    // Somebody was quicker.
  }
  rmSync(aside, { force: true })
}

function touch(file) {
  try {
    const now = new Date()
    utimesSync(file, now, now)
  } catch {
    // Removed by hand; the work is nearly done anyway.
  }
}
