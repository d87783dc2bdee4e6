import type { NoteView } from '@roundtwo/contract'
import { dateInZone, type NoteRecord } from '@roundtwo/model'
import { staleness } from '@roundtwo/research'
import type { Ports, ReadRecords } from '../ports.ts'
import { ownZoneOf } from '../preparing/own-zone.ts'

/** Says of notes which are old by now. */
export const noteViews = async (
  ports: Ports,
  records: ReadRecords,
  notes: readonly NoteRecord[],
): Promise<NoteView[]> => {
  const today = dateInZone(ports.clock(), await ownZoneOf(records, ports))
  return notes.map((note) => ({ note, stale: staleness(note, today).sentence }))
}
