// Writes transactions of several records, says on standard output which are done, until it is killed.
import { writeSync } from 'node:fs'
import { openSqliteStore } from '../index.ts'

const [file = '', first = '0'] = process.argv.slice(2)
const opened = await openSqliteStore(file)
if (!opened.ok) throw new Error(opened.message)

for (let number = Number(first); ; number += 1) {
  // Now and then large, so that the log is folded into the file while it may be killed.
  const filler = 'x'.repeat(number % 7 === 0 ? 20_000 : number % 50)
  await opened.value.write('local', async (records) => {
    for (const part of ['a', 'b', 'c']) {
      await records.put('setting', { id: `${number} ${part}`, value: { number, filler } })
    }
    await records.put('setting', { id: 'last', value: number })
  })
  writeSync(1, `${number}\n`)
}
