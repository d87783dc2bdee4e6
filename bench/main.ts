import { parseArgs } from 'node:util'
import { benchAdvice } from './advice.ts'
import { holds, type Measure } from './measure.ts'
import { benchMutation, type MutationOptions } from './mutation.ts'
import { benchNotes } from './notes.ts'
import { benchOdds } from './odds.ts'
import { benchPage } from './page.ts'
import { benchPosting } from './posting.ts'
import { benchReading } from './reading.ts'
import { benchRequests } from './requests.ts'
import { benchSearch } from './search.ts'
import { benchStart } from './start.ts'
import { benchStore } from './store.ts'
import { benchVersion } from './version.ts'

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200' },
    folder: { type: 'string', default: 'domain/' },
  },
})
const sampling: MutationOptions = {
  seed: Number(values.seed),
  count: Number(values.count),
  folder: values.folder,
}

const benches: Record<string, () => Promise<Measure[]>> = {
  version: benchVersion,
  start: benchStart,
  store: benchStore,
  requests: benchRequests,
  posting: benchPosting,
  reading: benchReading,
  notes: benchNotes,
  advice: benchAdvice,
  search: benchSearch,
  odds: benchOdds,
  page: benchPage,
  // `npm run bench -- mutation --seed 7 --count 50 --folder domain/text/src/when`
  mutation: () => benchMutation(sampling),
}
/** Takes minutes, so it is run only when it is named. */
const longOnes = new Set(['mutation'])

const unknown = wanted.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`)
  process.exit(64)
}

for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 ? !wanted.includes(name) : longOnes.has(name)) continue
  for (const measure of await bench()) {
    const { ours, peer, ratio, limit, good } = measure
    const verdict = holds(measure) ? 'holds' : 'MISSED'
    console.log(
      `${measure.name.padEnd(48)} ${ours.padStart(10)} ${peer.padStart(10)}  ratio ${ratio.toFixed(3)} (${good} ${limit})  ${verdict}`,
    )
  }
}
