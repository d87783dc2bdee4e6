/** Rows of fields after RFC 4180: quoted fields may hold separators, line ends and doubled quotes. Linear in the text. */
export const parseCsv = (text: string): string[][] => {
  const rows: string[][] = []
  let row: string[] = []
  let position = text.startsWith('\ufeff') ? 1 : 0
  while (position < text.length) {
    const [field, end] = text[position] === '"' ? quotedField(text, position) : plainField(text, position)
    row.push(field)
    position = end
    if (text[position] === ',') {
      position++
      if (position < text.length) continue
      row.push('')
    }
    if (text[position] === '\r') position++
    if (text[position] === '\n') position++
    rows.push(row)
    row = []
  }
  return rows
}

const fieldEnd = /[,\r\n]/g

const plainField = (text: string, from: number): [string, number] => {
  fieldEnd.lastIndex = from
  const end = fieldEnd.exec(text)?.index ?? text.length
  return [text.slice(from, end), end]
}

const quotedField = (text: string, from: number): [string, number] => {
  const pieces: string[] = []
  let position = from + 1
  for (;;) {
    const quote = text.indexOf('"', position)
    // A quote that never closes: the rest of the file is the field.
    if (quote < 0) return [pieces.join('') + text.slice(position), text.length]
    pieces.push(text.slice(position, quote))
    if (text[quote + 1] !== '"') {
      const [loose, end] = plainField(text, quote + 1)
      return [pieces.join('') + loose, end]
    }
    pieces.push('"')
    position = quote + 2
  }
}

/** Rows by their column's name; empty rows left out. */
export const csvTable = (text: string): Record<string, string>[] => {
  const [header, ...rows] = parseCsv(text).filter((row) => row.some((field) => field.trim() !== ''))
  if (header === undefined) return []
  return rows.map((row) => Object.fromEntries(header.map((name, column) => [name.trim(), row[column] ?? ''])))
}
