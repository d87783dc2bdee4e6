import type { Operations, OutputOf } from '@roundtwo/contract'
import { type Origins, zoneNamed } from '@roundtwo/model'
import { contactWords, deadlineWords, promiseWords } from './facts.ts'
import { bullets, faint, heading, strong } from './style.ts'
import { span } from './times.ts'

type Invitation = OutputOf<Operations['readInvitation']>
type Posting = OutputOf<Operations['readPosting']>
type Resume = OutputOf<Operations['readResume']>

const origin = (origins: Origins, path: string): string => {
  const found = origins[path]
  if (!found) return ''
  const quote = found.quote.replace(/\s+/g, ' ').slice(0, 60)
  const said = found.confirmed ? 'confirmed' : found.certainty
  return faint(`  ${said}, ${found.where}${quote ? `: “${quote}”` : ''}`)
}

const field = (name: string, value: unknown, from: string): string => {
  const shown =
    value === null || value === undefined || value === 'unknown' || value === '' ? faint('unknown') : String(value)
  return `${`${name}:`.padEnd(12)} ${shown}${from}\n`
}

const notes = (all: { message: string }[]): string =>
  all.length > 0 ? heading('To know') + bullets(all.map((note) => note.message)) : ''

const items = (title: string, texts: string[]): string => (texts.length > 0 ? heading(title) + bullets(texts) : '')

/** Shown where the invitation says something of the kind. */
const furtherFacts = (read: Invitation): string[] => {
  const from = (path: string) => origin(read.origins, path)
  const told = (name: string, value: string | number | null, path: string): string =>
    value === null || value === '' ? '' : field(name, value, from(path))
  const zone = read.zone ?? zoneNamed('UTC')
  if (!zone) throw new Error('there is no UTC')
  return [
    items(
      'Times offered',
      read.options.map(({ start, end }) => span(start, end, zone)),
    ),
    items('They ask back', read.replyAsks),
    told('Reply by', read.replyBy && deadlineWords(read.replyBy, zone), 'replyBy'),
    told('Next step', promiseWords(read.nextStep, read.decisionBy), 'nextStep'),
    told('Finalists', read.finalists, 'finalists'),
    told('Contact', read.contact && contactWords(read.contact), 'contact'),
    items('Conditions', read.conditions),
  ]
}

const announcement = ({ cancelled, moves }: Invitation): string => {
  if (cancelled) return `${strong('This cancels an interview.')}\n`
  return moves ? `${strong('This moves an interview.')}\n` : ''
}

export const invitationText = (read: Invitation): string => {
  const from = (path: string) => origin(read.origins, path)
  const when = read.start && read.zone ? span(read.start, read.end, read.zone) : read.start
  const people = read.people.map((person, place) => {
    const details = [person.role, person.email, person.kind === 'unknown' ? null : person.kind]
      .filter(Boolean)
      .join(', ')
    return `${person.name}${details ? ` (${details})` : ''}${from(`people.${place}.name`) || from(`people.${place}`)}`
  })
  return [
    announcement(read),
    field('Company', read.company, from('company')),
    field('Role', read.role, from('role')),
    field('Round', read.round, from('round')),
    field('Final', read.final === null ? null : read.final ? 'yes' : 'no', from('final')),
    field('Formats', read.formats.join(', '), from('formats')),
    field('When', when, from('start')),
    field('Place', read.place, from('place')),
    field('Link', read.link, from('link')),
    field('Platform', read.platform, from('platform')),
    items('People', people),
    items('Bring', read.bring),
    items('Prepare', read.prepare),
    ...furtherFacts(read),
    notes(read.notes),
  ].join('')
}

export const postingText = (read: Posting): string => {
  const from = (path: string) => origin(read.origins, path)
  const { pay } = read
  const amount = pay && `${pay.currency} ${pay.min === pay.max ? pay.min : `${pay.min} to ${pay.max}`} a ${pay.period}`
  return [
    field('Title', read.title, from('title')),
    field('Company', read.company, from('company')),
    field('Place', read.place, from('place')),
    field('Mode', read.mode, from('mode')),
    field('Seniority', read.seniority, from('seniority')),
    field('Pay', amount, from('pay')),
    items(
      'Requirements',
      read.requirements.map(({ text, kind, level }) => `${text} ${faint(`(${level}, ${kind})`)}`),
    ),
    items('Duties', read.duties),
    items('Values', read.values),
    items('Selection', read.formatHints),
    notes(read.notes),
  ].join('')
}

export const resumeText = ({ resume, origins, notes: told }: Resume): string => {
  const from = (path: string) => origin(origins, path)
  const work = resume.work?.map((job) => {
    const years = [job.startDate, job.endDate ?? 'now'].filter(Boolean).join(' to ')
    return `${[job.position, job.name].filter(Boolean).join(', ')}${years ? faint(` ${years}`) : ''}`
  })
  const education = resume.education?.map((step) =>
    [step.studyType, step.area, step.institution, step.endDate].filter(Boolean).join(', '),
  )
  const skills = resume.skills?.map((skill) => [skill.name, skill.keywords?.join(', ')].filter(Boolean).join(': '))
  const languages = resume.languages?.map(({ language, fluency }) => [language, fluency].filter(Boolean).join(', '))
  return [
    field('Name', resume.basics?.name, from('basics.name')),
    field('Label', resume.basics?.label, from('basics.label')),
    field('Mail', resume.basics?.email, from('basics.email')),
    items('Work', work ?? []),
    items('Education', education ?? []),
    items('Skills', skills ?? []),
    items('Languages', languages ?? []),
    items('Certificates', resume.certificates?.map((one) => one.name ?? '') ?? []),
    notes(told),
  ].join('')
}
