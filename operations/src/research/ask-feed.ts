import { type Failure, type FeedRecord, milliseconds, type Success, seededRandom, success } from '@roundtwo/model'
import { nextPoll, proposeNotes } from '@roundtwo/research'
import type { CheckFailure, Feed, Ports, Validators, WriteRecords } from '../ports.ts'

interface Asked {
  /** Null when nothing changed. */
  feed: Feed | null
  validators: Validators
  waitSeconds: number | null
}

/** Asks a feed's server whether there is anything new, and reads it. */
export const askFeed = async (
  ports: Ports,
  address: string,
  validators: Validators,
): Promise<Success<Asked> | CheckFailure | Failure<'not-a-feed' | 'file-damaged'>> => {
  const checked = await ports.web.check(address, validators)
  if (!checked.ok) return checked
  const { file, ...rest } = checked.value
  if (!file) return success({ feed: null, ...rest })
  const read = ports.feeds.read(file)
  return read.ok ? success({ feed: read.value, ...rest }) : read
}

/** A server that refuses may still say for how long. */
const waitOf = (refused: CheckFailure | Failure): number | null =>
  'waitSeconds' in refused ? (refused.waitSeconds ?? null) : null

/** Keeps what a feed answered: when to ask it again, and its news as proposed notes. Gives how many. */
export const keepAnswer = async (
  ports: Ports,
  records: WriteRecords,
  feed: FeedRecord,
  answer: Awaited<ReturnType<typeof askFeed>>,
): Promise<number> => {
  const now = ports.clock()
  const outcome = answer.ok
    ? { ok: true, changed: answer.value.feed !== null, waitSeconds: answer.value.waitSeconds, trouble: null }
    : { ok: false, changed: false, waitSeconds: waitOf(answer), trouble: answer.message }
  const next = nextPoll(feed, outcome, now, seededRandom(milliseconds(now)))
  const validators = answer.ok ? answer.value.validators : {}
  const title = (answer.ok && answer.value.feed?.title) || feed.title
  const kept: FeedRecord = {
    ...feed,
    ...next,
    ...validators,
    title,
  }
  await records.put('feed', kept)
  const items = answer.ok ? (answer.value.feed?.items ?? []) : []
  // As the feed was: its first answer of all brings fewer.
  const notes = proposeNotes(feed, items, await records.list('note', { opportunityId: feed.opportunityId }), {
    now,
    newId: ports.newId,
  })
  for (const note of notes) await records.put('note', note)
  return notes.length
}
