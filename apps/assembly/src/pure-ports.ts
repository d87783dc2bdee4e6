import { createCalendar } from '@roundtwo/calendar'
import { createDocuments } from '@roundtwo/documents'
import { createFeeds } from '@roundtwo/feeds'
import { createHolidays } from '@roundtwo/holidays'
import { bytes, machineClock, machineZone } from '@roundtwo/machine'
import { createMailReader } from '@roundtwo/mail'
import type { PurePorts } from '@roundtwo/operations'
import { createWeb } from '@roundtwo/web'

/** The outside as it is on this machine, without anything kept. */
export const createPurePorts = (): PurePorts => ({
  documents: createDocuments(),
  mail: createMailReader(),
  calendar: createCalendar(),
  web: createWeb({ clock: machineClock }),
  feeds: createFeeds(),
  holidays: createHolidays(),
  bytes,
  clock: machineClock,
  machineZone,
})
