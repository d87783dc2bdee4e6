const byteOrderMark = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without its mark shows as zeros in every other byte of western text. */
const unmarkedUtf16 = (bytes: Uint8Array): string | undefined => {
  const sample = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const half = sample.length / 2
  if ((zeros[1] ?? 0) > half * 0.6 && (zeros[0] ?? 0) < half * 0.1) return 'utf-16le'
  if ((zeros[0] ?? 0) > half * 0.6 && (zeros[1] ?? 0) < half * 0.1) return 'utf-16be'
  return undefined
}

const decoded = (bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return undefined
  }
}

const declaredEncoding = (bytes: Uint8Array, mediaType: string | null): string | undefined => {
  const fromHeader = /charset\s*=\s*"?([\w-]+)/i.exec(mediaType ?? '')?.[1]
  if (fromHeader !== undefined) return fromHeader
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1]
}

const isBinary = (text: string): boolean => {
  const sample = text.slice(0, 8000)
  const odd = sample.replace(/[^\p{Cc}\ufffd]|\s/gu, '').length
  return odd > Math.max(2, sample.length * 0.01)
}

/**
 * A calendar's long lines are broken after so many bytes, even between those of one character (RFC 5545, 3.1). Put
 * together again they may be valid UTF-8; undefined for what is no calendar.
 */
const unfoldedCalendar = (bytes: Uint8Array): Uint8Array | undefined => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64))
  if (!/^\s*BEGIN:VCALENDAR/i.test(start)) return undefined
  const kept: number[] = []
  bytes.forEach((byte, place) => {
    const isFold = (byte === 0x20 || byte === 0x09) && kept.at(-1) === 0x0a && place > 0
    if (!isFold) kept.push(byte)
    else while (kept.at(-1) === 0x0a || kept.at(-1) === 0x0d) kept.pop()
  })
  return Uint8Array.from(kept)
}

/**
 * The characters of a file: its byte order mark, UTF-16 by its zeros, UTF-8 when valid, what it declares, else
 * Windows-1252. Nothing when it is no text.
 */
export const decodeText = (bytes: Uint8Array, mediaType: string | null): string | undefined => {
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes)
  const declared = declaredEncoding(bytes, mediaType)
  const calendar = unfoldedCalendar(bytes)
  const text =
    (marked === undefined ? undefined : decoded(bytes, marked, false)) ??
    decoded(bytes, 'utf-8', true) ??
    (calendar === undefined ? undefined : decoded(calendar, 'utf-8', true)) ??
    (declared === undefined || /^utf-?8$/i.test(declared) ? undefined : decoded(bytes, declared, false)) ??
    decoded(bytes, 'windows-1252', false)
  if (text === undefined || isBinary(text)) return undefined
  return text.replace(/^\ufeff/, '')
}
