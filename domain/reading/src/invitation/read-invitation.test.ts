import { instant, zoneNamed } from '@roundtwo/model'
import { tagged } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CalendarFields, type InvitationSource, invitationMail } from './invitation-mail.ts'
import models from './models.json' with { type: 'json' }
import { readingOf } from './read-invitation.ts'
import { sceneOf } from './scene.ts'
import { sourceWith, zone as zoneOf } from './testing/marked-scene.ts'
import { tokenFeatures } from './token-features.ts'

function readInvitation(source: InvitationSource) {
  const mail = invitationMail(source)
  return readingOf(models, sceneOf(mail, tagged(models.names, tokenFeatures(mail))))
}

const company = fc.constantFrom('Fernbrook Logistics', 'Brackwater Homes', 'Kestrel Foods', 'Meadowbank Trust')
const person = fc.constantFrom('Gareth Pugh', 'Amina Yusuf', 'Helen Prys-Jones', 'Martin Kowalski')
const role = fc.constantFrom('Warehouse Shift Manager', 'Management Accountant', 'Data Engineer', 'Staff Nurse')

const mailOf = (firm: string, title: string, who: string): string =>
  `Hi Leila,

Thank you for coming in last week. We'd like to invite you to a second interview for the ${title} position at ${firm}.

When: Thursday 3 December 2026, 9.30am - 11am
Where: ${firm}, 4 Canal Road, Wakefield WF1 2AB
Who you'll meet: ${who} (Operations Director)

Please bring your passport.

Kind regards,
Holly Marsh
Recruitment Coordinator
${firm}
01924 555 0142`

const calendar: CalendarFields = {
  method: 'request',
  uid: 'abc',
  sequence: 2,
  summary: 'Second interview - Data Engineer',
  description: null,
  location: '4 Canal Road, Wakefield WF1 2AB',
  link: 'https://meet.google.com/abc-defg-hij',
  start: instant('2026-03-12T14:00:00Z'),
  end: instant('2026-03-12T15:00:00Z'),
  zone: zoneNamed('America/New_York') ?? null,
  people: [],
  notes: [{ code: 'several-events', message: 'There are two.' }],
}

describe('reading an invitation', () => {
  test('follows the company, the post and the person when they change, and nothing else does', () => {
    fc.assert(
      fc.property(company, role, person, (firm, title, who) => {
        const reading = readInvitation(sourceWith(mailOf(firm, title, who)))
        expect(reading.company).toContain(firm)
        expect(reading.role).toBe(title)
        expect(reading.people.map(({ name }) => name)).toContain(who)
        expect(reading.people.map(({ name }) => name)).not.toContain('Leila')
        expect(reading.round).toBe(2)
        expect(reading.start).toBe('2026-12-03T09:30:00.000Z')
        expect(reading.bring.join(' ')).toContain('passport')
      }),
      { numRuns: 20 },
    )
  })

  test('gives every fact it tells words that stand in the text', () => {
    fc.assert(
      fc.property(company, role, person, (firm, title, who) => {
        const source = sourceWith(mailOf(firm, title, who))
        const text = invitationMail(source).document.text.replace(/\s+/g, ' ')
        const reading = readInvitation(source)
        const paths = ['company', 'role', 'round', 'start', 'place', 'contact'] as const
        for (const path of paths) {
          if (reading[path] === null) continue
          expect(reading.origins[path], path).toBeDefined()
          expect(text).toContain(reading.origins[path]?.quote)
        }
        reading.people.forEach((_, at) => {
          expect(reading.origins[`people.${at}.name`]).toBeDefined()
        })
      }),
      { numRuns: 10 },
    )
  })

  test('quotes for what is told rather than named the sentence that tells it', () => {
    const told = 'You are one of three candidates for this second interview, which is a panel.'
    const { finalists, formats, round, origins } = readInvitation(
      sourceWith(`Dear Ana,\n\n${told}\nIt is on 3 December at 9:30.\n\nKind regards\nJo Marsh`),
    )
    expect({ finalists, formats, round }).toEqual({ finalists: 3, formats: ['panel'], round: 2 })
    for (const path of ['finalists', 'formats.0', 'round']) expect(origins[path]?.quote).toBe(told)
  })

  test('takes what a calendar entry states as it is, and as sure', () => {
    const reading = readInvitation(sourceWith('', { calendar }))
    const { start, end, zone, uid, sequence, method, link } = reading
    expect({ start, end, zone, uid, sequence, method, link }).toEqual({
      start: calendar.start,
      end: calendar.end,
      zone: calendar.zone,
      uid: 'abc',
      sequence: 2,
      method: 'request',
      link: calendar.link,
    })
    expect(reading.origins['start']).toMatchObject({ certainty: 'sure', where: 'DTSTART' })
    expect(reading.notes.map(({ code }) => code)).toContain('several-events')
  })

  test('of a cancelling entry says that it is cancelled', () => {
    expect(readInvitation(sourceWith('', { calendar: { ...calendar, method: 'cancel' } })).cancelled).toBe(true)
    expect(readInvitation(sourceWith('', { calendar })).cancelled).toBe(false)
  })

  const away = (address: string, zone: string) =>
    readInvitation({
      ...sourceWith(
        mailOf('Kestrel Foods', 'Data Engineer', 'Amina Yusuf').replace('4 Canal Road, Wakefield WF1 2AB', address),
      ),
      zone: zoneOf(zone),
    })
  const users = fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Hobart')

  test('a time is that of the place where a postcode says which it is, wherever the user is', () => {
    const address = fc.constantFrom(
      ['500 W Madison Street, Chicago, IL 60661', '2026-12-03T15:30:00.000Z'],
      ['200 George Street, Sydney NSW 2000', '2026-12-02T22:30:00.000Z'],
      ['14 Kestrel Lane, Adelaide SA 5000', '2026-12-02T23:00:00.000Z'],
      ['12 King Street, Leeds LS1 2HL', '2026-12-03T09:30:00.000Z'],
    )
    fc.assert(
      fc.property(address, users, ([where = '', start], user) => {
        expect([user, away(where, user).start]).toEqual([user, start])
      }),
    )
  })

  test('a town somewhere else makes the zone doubtful', () => {
    const town = fc.constantFrom('14 Queen Street West, Toronto', '8 rue de Rivoli, Paris', '25 Moi Avenue, Nairobi')
    fc.assert(
      fc.property(town, users, (where, user) => {
        const { origins } = away(where, user)
        const isOwn = where.includes('Toronto') && user === 'America/New_York'
        if (!isOwn) expect([origins['zone']?.certainty, origins['start']?.certainty]).toEqual(['doubtful', 'doubtful'])
      }),
    )
  })

  test('of nothing, or of words about something else, invents nobody and nothing to bring', () => {
    for (const text of ['', ' ', '\n\n', '...', 'ok']) {
      const reading = readInvitation(sourceWith(text))
      const { company: firm, role: title, people, bring, start, link, contact } = reading
      expect({ firm, title, people, bring, start, link, contact }).toEqual({
        firm: null,
        title: null,
        people: [],
        bring: [],
        start: null,
        link: null,
        contact: null,
      })
    }
  })

  test('names a language that it does not read', () => {
    const text =
      'Dziękujemy za rozmowę i zapraszamy Pana na drugie spotkanie, które odbędzie się w piątek o godz. 10 w biurze.'
    expect(readInvitation(sourceWith(text)).notes.map(({ code }) => code)).toEqual(['language-not-read'])
  })
})

test('hostile texts take no long time', () => {
  readInvitation(sourceWith('warm'))
  for (const run of [' ', ', ', '(', '9', 'a'.repeat(60), 'Jane Doe, ', '😀', '‏א', '> ', 'Engineer ', '@a.b ']) {
    const text = run.repeat(Math.ceil(100_000 / run.length))
    const began = performance.now()
    readInvitation(sourceWith(text))
    expect(performance.now() - began, JSON.stringify(run)).toBeLessThan(6000)
  }
})
