/** The CRC-32 a zip's central directory states for an entry (APPNOTE.TXT 4.3.12): unpacking itself does not compare it. */
export const checksumOf = (zip: Uint8Array, name: string): number | undefined => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  let place = directoryStart(view)
  while (place !== undefined && place + 46 <= view.byteLength && view.getUint32(place, true) === entryMark) {
    const nameLength = view.getUint16(place + 28, true)
    const entryName = zip.subarray(place + 46, place + 46 + nameLength)
    if (new TextDecoder().decode(entryName) === name) return view.getUint32(place + 16, true)
    place += 46 + nameLength + view.getUint16(place + 30, true) + view.getUint16(place + 32, true)
  }
  return undefined
}

const entryMark = 0x02014b50
const endMark = 0x06054b50

/** From the record at the end, which a comment of up to 65,535 bytes may follow. */
const directoryStart = (view: DataView): number | undefined => {
  const earliest = Math.max(0, view.byteLength - 22 - 65_535)
  for (let place = view.byteLength - 22; place >= earliest; place -= 1) {
    if (view.getUint32(place, true) === endMark) return view.getUint32(place + 16, true)
  }
  return undefined
}
