import { type Clock, instantFromMilliseconds, type ZoneName } from '@roundtwo/units'

export const machineClock: Clock = () => instantFromMilliseconds(Date.now())

export const machineZone = (): ZoneName => Intl.DateTimeFormat().resolvedOptions().timeZone as ZoneName
