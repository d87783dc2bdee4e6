import { type Clock, instantFromMilliseconds, type ZoneName, zoneNamed } from '@roundtwo/units'

export const machineClock: Clock = () => instantFromMilliseconds(Date.now())

const utc = 'UTC' as ZoneName

/** A machine whose TZ names no zone has none that could be used: UTC stands in. */
export const zoneOr = (name: string | undefined): ZoneName => (name ? zoneNamed(name) : undefined) ?? utc

export const machineZone = (): ZoneName => zoneOr(Intl.DateTimeFormat().resolvedOptions().timeZone)
