// Opens a data folder, says how that went on standard output, and holds it until standard input ends.
import { instantFromMilliseconds } from '@roundtwo/model'
import { openDataFolder } from '../index.ts'

const [folder = '', holder = ''] = process.argv.slice(2)
const clock = () => instantFromMilliseconds(Date.now())
const opened = await openDataFolder({ folder, holder, clock })
const said = opened.ok ? { ok: true } : opened
process.stdout.write(`${JSON.stringify({ pid: process.pid, ...said })}\n`)
if (opened.ok) {
  process.stdin.resume()
  process.stdin.once('end', () => void opened.value.close())
}
