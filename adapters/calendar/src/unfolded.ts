const property = /^(?!https?:|mailto:)[A-Za-z][A-Za-z0-9-]*(?:;[^:]*)?:/

const folds = (text: string): string[] => {
  const lines: string[] = []
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^[ \t]/.test(line) && lines.length > 0) lines[lines.length - 1] += line.slice(1)
    else lines.push(line)
  }
  return lines
}

const timeProperty = /^(DTSTART|DTEND|DTSTAMP|RECURRENCE-ID|CREATED|LAST-MODIFIED)(;.*)?:(\d{4}-?\d\d-?\d\d.*)$/i

/** `2026-03-12T14:00:00Z` as `20260312T140000Z`; null for what is no day and no time. */
const basicTime = (value: string): string | null => {
  const bare = value.replace(/[-:]/g, '').replace(/\.\d+/, '').replace(' ', 'T')
  const time = /^(\d{8})(?:T(\d{4})(\d\d)?(Z?))?$/i.exec(bare)
  if (!time) return null
  return time[2] ? `${time[1]}T${time[2]}${time[3] ?? '00'}${time[4]}` : (time[1] ?? null)
}

/**
 * Times as programs write them that did not read the standard: with dashes and colons, a day without VALUE=DATE, a zone
 * with a colon and no quotes. One such line would have the whole file refused.
 */
const withPlainTime = (line: string): string => {
  const [, name, parameters = '', value = ''] = timeProperty.exec(line) ?? []
  const time = basicTime(value.trim())
  if (name === undefined || time === null) return line
  const quoted = parameters.replace(/TZID=([^";]*:[^";]*)/i, 'TZID="$1"')
  const isDay = !time.includes('T')
  const kind = isDay ? ';VALUE=DATE' : ''
  return `${name}${quoted.replace(/;VALUE=[^;]*/i, '')}${kind}:${time}`
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
      lines.push(withPlainTime(line.trimEnd()))
      open += /^BEGIN:/i.test(line) ? 1 : /^END:/i.test(line) ? -1 : 0
    } else if (line.trim() !== '' && last >= 0 && !ended) lines[last] += line
  }
  return lines.join('\r\n')
}
