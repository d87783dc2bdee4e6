import { faint } from './style.ts'

const nothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** Any value as indented lines: what has no view of its own is shown like this. */
export const outline = (value: unknown, indent = ''): string => {
  if (nothing(value)) return `${indent}${faint('none')}\n`
  if (typeof value !== 'object' || value === null) return `${indent}${String(value)}\n`
  if (Array.isArray(value))
    return value.map((item) => outline(item, `${indent}  `).replace(/^(\s*)\s\s/, '$1- ')).join('')
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => {
      if (nothing(field)) return `${indent}${name}: ${faint('none')}\n`
      if (typeof field !== 'object') return `${indent}${name}: ${String(field)}\n`
      return `${indent}${name}:\n${outline(field, `${indent}  `)}`
    })
    .join('')
}
