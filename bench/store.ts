import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { instantFromMilliseconds } from '@roundtwo/model'
import { createRun, forTenant, type Ports, type ReadRecords } from '@roundtwo/operations'
import { openSqliteStore, type SqliteStore } from '@roundtwo/store'
import { type Measure, median, milliseconds } from './measure.ts'
import { fillStore, opportunityIds } from './store-content.ts'

const writesPerRound = 400
const pagesPerRound = 400
const rounds = 7

/** What an opportunity's page shows, as it is asked for: each list by the opportunity's id. */
const pageKinds = ['posting', 'round', 'interview', 'person', 'attendance', 'task', 'document'] as const

export const benchStore = async (): Promise<Measure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'roundtwo-bench-'))
  const file = join(folder, 'roundtwo.sqlite')
  const opened = await openSqliteStore(file)
  if (!opened.ok) throw new Error(opened.message)
  try {
    await fillStore(opened.value)
    return [await benchWrites(opened.value, folder), await benchPages(opened.value, file)]
  } finally {
    await opened.value.close()
    rmSync(folder, { recursive: true })
  }
}

/** The time of one, in milliseconds: the median of rounds that alternate, so that both meet the same machine. */
const alternating = async (
  count: number,
  ours: (turn: number) => Promise<void>,
  peer: (turn: number) => Promise<void>,
): Promise<{ ours: number; peer: number }> => {
  const times: Record<'ours' | 'peer', number[]> = { ours: [], peer: [] }
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, work] of [['ours', ours] as const, ['peer', peer] as const]) {
      const since = performance.now()
      for (let turn = 0; turn < count; turn += 1) await work(turn)
      if (round >= 0) times[name].push((performance.now() - since) / count)
    }
  }
  return { ours: median(times.ours), peer: median(times.peer) }
}

/** A changed note through its operation, input check and all, against one insert; both are on disk when they return. */
const benchWrites = async (store: SqliteStore, folder: string): Promise<Measure> => {
  const clock = () => instantFromMilliseconds(Date.now())
  const ports = { store: forTenant(store, 'local'), clock } as Ports
  const run = createRun(ports, (defect) => {
    throw defect
  })
  const raw = new DatabaseSync(join(folder, 'raw.sqlite'))
  raw.exec('pragma journal_mode = wal; pragma synchronous = full')
  raw.exec('create table note (tenant_id text, id text, notes text, primary key (tenant_id, id))')
  const insert = raw.prepare('insert into note values (?, ?, ?)')
  let inserted = 0
  const { ours, peer } = await alternating(
    writesPerRound,
    async (turn) => {
      const changed = await run('update-opportunity', { id: opportunityIds[turn], notes: `note ${turn}` })
      if (!changed.ok) throw new Error(changed.message)
    },
    async (turn) => {
      inserted += 1
      insert.run('local', `o${inserted}`, `note ${turn}`)
    },
  )
  raw.close()
  return {
    name: 'durable writes by an operation : a raw insert',
    ours: `${(1000 / ours).toFixed(0)}/s`,
    peer: `${(1000 / peer).toFixed(0)}/s`,
    ratio: peer / ours,
    limit: 0.4,
    good: 'at least',
  }
}

const readPage = async (records: ReadRecords, opportunityId: string): Promise<number> => {
  const opportunity = await records.get('opportunity', opportunityId)
  let rows = opportunity ? 1 : 0
  for (const kind of pageKinds) rows += (await records.list(kind, { opportunityId })).length
  return rows
}

const benchPages = async (store: SqliteStore, file: string): Promise<Measure> => {
  const raw = new DatabaseSync(file, { readOnly: true })
  const one = raw.prepare('select * from opportunity where tenant_id = ? and id = ?')
  const lists = pageKinds.map((kind) =>
    raw.prepare(`select * from ${kind} where tenant_id = ? and opportunity_id = ? order by id`),
  )
  let [rows, rawRows] = [0, 0]
  const idOf = (turn: number) => opportunityIds[(turn * 37) % opportunityIds.length] ?? ''
  const { ours, peer } = await alternating(
    pagesPerRound,
    async (turn) => {
      rows += await store.read('local', (records) => readPage(records, idOf(turn)))
    },
    async (turn) => {
      rawRows += one.all('local', idOf(turn)).length
      for (const list of lists) rawRows += list.all('local', idOf(turn)).length
    },
  )
  raw.close()
  if (rows !== rawRows) throw new Error(`the same page has ${rows} rows and ${rawRows}`)
  return {
    name: "an opportunity's page : the same SQL run raw",
    ours: milliseconds(ours),
    peer: milliseconds(peer),
    ratio: ours / peer,
    limit: 4,
    good: 'at most',
  }
}
