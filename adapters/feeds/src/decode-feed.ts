const byteOrderMark = ([first, second, third]: Uint8Array): string | undefined => {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // A feed begins with < or {, which shows UTF-16 without its mark.
  if (first === 0x3c || first === 0x7b) return second === 0 ? 'utf-16le' : undefined
  return first === 0 && (second === 0x3c || second === 0x7b) ? 'utf-16be' : undefined
}

const decoded = (bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return undefined
  }
}

/** In the header, else in the XML declaration. */
const declaredEncoding = (bytes: Uint8Array, mediaType: string | null): string | undefined => {
  const fromHeader = /charset\s{0,9}=\s{0,9}["']?([\w.:-]+)/i.exec(mediaType ?? '')?.[1]
  if (fromHeader !== undefined) return fromHeader
  const start = decoded(bytes.subarray(0, 512), 'latin1', false) ?? ''
  return /^\s*<\?xml\s[^>]*?encoding\s{0,9}=\s{0,9}["']([\w.:-]+)/i.exec(start)?.[1]
}

/**
 * The characters of a feed. Its mark decides, then whether it is UTF-8, since valid UTF-8 with a wrong label is common
 * and another encoding that happens to be valid UTF-8 is not; then what it declares, else Windows-1252.
 */
export const decodeFeed = (bytes: Uint8Array, mediaType: string | null): string => {
  const marked = byteOrderMark(bytes)
  if (marked !== undefined) return decoded(bytes, marked, false) ?? ''
  const declared = declaredEncoding(bytes, mediaType)
  // Japanese mail's encoding is plain ASCII to the eye: only its label tells.
  const isSevenBit = /^iso-2022/i.test(declared ?? '')
  return (
    (isSevenBit ? undefined : decoded(bytes, 'utf-8', true)) ??
    (declared === undefined ? undefined : decoded(bytes, declared, false)) ??
    decoded(bytes, 'windows-1252', false) ??
    ''
  )
}
