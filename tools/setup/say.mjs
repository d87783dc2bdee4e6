// Everything is said on standard error: standard output belongs to the command that follows.

/** Something the person can mend; `details` is the output of the program that failed. */
export class Trouble extends Error {
  constructor(sentence, details = '') {
    super(sentence)
    this.details = details
  }
}

export function say(sentence) {
  process.stderr.write(`roundtwo: ${sentence}\n`)
}

export function fail(trouble) {
  const details = trouble.details.trim()
  if (details) process.stderr.write(`${details}\n\n`)
  say(trouble.message)
  process.exitCode = 1
}

export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

/** Says now and then that it is still at work; the function returned stops it. */
export function stillWorking(what) {
  const began = Date.now()
  const terminal = process.stderr.isTTY === true
  const tick = () => {
    const passed = Math.round((Date.now() - began) / 1000)
    if (terminal) process.stderr.write(`\r${what} ... ${passed} s `)
    else say(`still ${what.toLowerCase()}, ${passed} s so far`)
  }
  const timer = setInterval(tick, terminal ? 1000 : 20_000)
  return () => {
    clearInterval(timer)
    if (terminal) process.stderr.write('\r\u001b[K')
  }
}
