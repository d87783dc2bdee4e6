import { type Clock, instantFromMilliseconds, type ZoneName, zoneNamed } from '@roundtwo/model'

export const machineClock: Clock = () => instantFromMilliseconds(Date.now())

/** A machine whose TZ names no zone has none that could be used: UTC stands in. */
export const zoneOr = (name: string | undefined): ZoneName => {
  const zone = (name ? zoneNamed(name) : undefined) ?? zoneNamed('UTC')
  if (zone === undefined) throw new Error('this runtime does not know UTC')
  return zone
}

export const machineZone = (): ZoneName => zoneOr(Intl.DateTimeFormat().resolvedOptions().timeZone)
