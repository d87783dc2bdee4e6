const property = /^(?!https?:|mailto:)[A-Za-z][A-Za-z0-9-]*(?:;[^:]*)?:/

const folds = (text: string): string[] => {
  const lines: string[] = []
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^[ \t]/.test(line) && lines.length > 0) lines[lines.length - 1] += line.slice(1)
    else lines.push(line)
  }
  return lines
}

/**
 * One property a line, as RFC 5545 has it after unfolding. Mail programs break long lines without the
 * leading space and put the calendar amid other text; both are put right.
 */
export const unfolded = (text: string): string => {
  const begin = text.search(/^[ \t\ufeff]*BEGIN:VCALENDAR/im)
  if (begin === -1) return ''
  const lines: string[] = []
  let open = 0
  for (const line of folds(text.slice(begin).replace(/^[ \t\ufeff]+/, ''))) {
    const last = lines.length - 1
    const ended = last >= 0 && /^END:/i.test(lines[last] ?? '')
    if (ended && open <= 0 && !/^BEGIN:/i.test(line)) continue
    if (property.test(line)) {
      lines.push(line.trimEnd())
      open += /^BEGIN:/i.test(line) ? 1 : /^END:/i.test(line) ? -1 : 0
    } else if (line.trim() !== '' && last >= 0 && !ended) lines[last] += line
  }
  return lines.join('\r\n')
}
