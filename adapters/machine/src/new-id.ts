import { randomBytes } from 'node:crypto'

const digits = (value: number, length: number): string => value.toString(16).padStart(length, '0')

/**
 * UUID version 7 (RFC 9562, 5.7): 48 bits of milliseconds, then a 12-bit counter that keeps those made in the same
 * millisecond in order (6.2, method 1), then 62 random bits.
 */
export const createNewId = (now: () => number = Date.now, random: (size: number) => Uint8Array = randomBytes) => {
  let last = 0
  let counter = 0
  return (): string => {
    const moment = Math.max(now(), last)
    counter = moment === last ? counter + 1 : 0
    last = counter > 0xfff ? moment + 1 : moment
    if (counter > 0xfff) counter = 0
    const time = digits(last, 12)
    const tail = Buffer.from(random(8)).toString('hex')
    const variant = digits((Number.parseInt(tail.slice(0, 1), 16) & 0x3) | 0x8, 1)
    return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(counter, 3)}-${variant}${tail.slice(1, 4)}-${tail.slice(4)}`
  }
}
