import type { Operations, OutputOf } from '@roundtwo/contract'
import { bullets, faint, heading, strong, wrapped } from './style.ts'

type Output<Key extends keyof Operations> = OutputOf<Operations[Key]>

export const researchText = ({ notes, proposed, values, feeds }: Output<'getResearch'>): string => {
  const themes = Map.groupBy(notes, ({ note }) => note.theme)
  return [
    ...[...themes].map(
      ([theme, group]) =>
        heading(theme) +
        group
          .map(({ note, stale }) =>
            [
              wrapped(`- ${note.text}`, '  '),
              note.help ? wrapped(`how I can help: ${note.help}`, '    ') : '',
              faint(wrapped([note.source, note.date, stale].filter(Boolean).join(', ') || 'no source', '    ')),
            ].join(''),
          )
          .join(''),
    ),
    values.length > 0
      ? heading('Their values and your stories') +
        bullets(
          values.map(
            ({ value, stories }) => `${value}: ${stories.map(({ title }) => title).join('; ') || 'no story yet'}`,
          ),
        )
      : '',
    proposed.length > 0
      ? heading('Proposed by feeds') + bullets(proposed.map(({ note }) => `${note.text} ${faint(note.id)}`))
      : '',
    feeds.length > 0
      ? heading('Feeds') + bullets(feeds.map(({ title, trouble }) => `${title}${trouble ? `: ${trouble}` : ''}`))
      : '',
  ].join('')
}

export const askPageText = ({ planned, asked, earlier, suggested }: Output<'listAsks'>): string =>
  [
    planned.length > 0 ? heading('To ask') + bullets(planned.map(({ text, id }) => `${text} ${faint(id)}`)) : '',
    asked.length > 0
      ? heading('Asked') + bullets(asked.map(({ text, answer }) => `${text} ${answer || faint('no answer yet')}`))
      : '',
    earlier.length > 0
      ? heading('Asked here before') +
        bullets(earlier.map(({ text, role, answer }) => `${text} ${faint(`as ${role}`)} ${answer}`))
      : '',
    heading('Suggested') +
      suggested.map(({ ask, reason }) => `  - ${ask.text} ${faint(ask.id)}\n${wrapped(reason, '    ')}`).join(''),
  ].join('')

const bars = ' ▁▃▅▆█'

export const trendsText = ({ trends }: Output<'getTrends'>): string =>
  trends
    .map(
      ({ aspect, ratings, sentence }) =>
        `${aspect.padEnd(12)} ${ratings.map(({ rating }) => bars[rating]).join('')}\n${wrapped(sentence, '  ')}`,
    )
    .join('')

const guideText = (
  { title, implies, checklist, mistakes }: Output<'getFormat'>['guides'][number],
  checked: string[],
): string =>
  [
    strong(`${title}\n`),
    wrapped(implies, '  '),
    heading('Checklist'),
    checklist.map(({ id, text }) => `  [${checked.includes(id) ? 'x' : ' '}] ${text}\n`).join(''),
    heading('Often done wrong') + bullets(mistakes),
  ].join('')

export const formatText = ({ guides, checked, message }: Output<'getFormat'>): string =>
  [
    ...guides.map((guide) => guideText(guide, checked)),
    message
      ? `${heading('To ask beforehand')}${message.to ? `To: ${message.to}\n` : ''}Subject: ${message.subject}\n\n${message.body}\n`
      : '',
  ].join('')

export const hitsText = ({ hits }: Output<'searchEverything'>): string =>
  hits
    .map(({ kind, title, company, excerpt, marks, id }) => {
      let at = 0
      const parts = marks.map(([from, upTo]) => {
        const part = excerpt.slice(at, from) + strong(excerpt.slice(from, upTo))
        at = upTo
        return part
      })
      const origin = faint([kind, company].filter(Boolean).join(', '))
      return `${strong(title)} ${origin}\n  ${parts.join('')}${excerpt.slice(at)}\n  ${faint(id)}\n`
    })
    .join('') || 'Nothing found.\n'
