import { instant, zoneNamed } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import type { CalendarFields, InvitationSource } from './invitation-source.ts'
import { readInvitation } from './read-invitation.ts'

const zone = (name: string) => {
  const found = zoneNamed(name)
  if (found === undefined) throw new Error(`no such zone: ${name}`)
  return found
}
const read = (text: string, more: Partial<InvitationSource> = {}) =>
  readInvitation({ now: instant('2026-11-22T09:00:00Z'), zone: zone('Europe/London'), text, ...more })

const entry = (summary: string, description = '', more: Partial<CalendarFields> = {}) =>
  read(description, {
    calendar: {
      method: 'request',
      uid: 'a',
      sequence: 0,
      summary,
      description,
      start: instant('2026-11-30T16:00:00Z'),
      end: null,
      zone: zone('Europe/London'),
      location: null,
      link: null,
      people: [],
      notes: [],
      ...more,
    },
  })

describe('what Outlook copies', () => {
  test('an offset is no time of day', () => {
    const reading = read(
      'When: Thursday, November 26, 2026 11:00 AM-12:30 PM (UTC+00:00) Dublin, Edinburgh, Lisbon, London\nWhere: Microsoft Teams Meeting',
    )
    expect(reading.start).toBe('2026-11-26T11:00:00.000Z')
    expect(reading.end).toBe('2026-11-26T12:30:00.000Z')
  })

  test('the offset is the winter’s: in summer the place counts', () => {
    const reading = read(
      'Interview. When: Thursday, July 15, 2027 11:00 AM-12:30 PM (UTC-08:00) Pacific Time (US & Canada)',
    )
    expect(reading.start).toBe('2027-07-15T18:00:00.000Z')
  })
})

describe('rooms and addresses', () => {
  test('a room number is no end', () => {
    const reading = read(
      'Second interview on Monday, 30th November 2026 at 14.15 hrs at Quay House, 2 Marine Parade, Cardiff CF10 4AA, Room 3.07. You should allow 75 minutes.',
    )
    expect(reading.start).toBe('2026-11-30T14:15:00.000Z')
    expect(reading.end).toBe('2026-11-30T15:30:00.000Z')
    expect(reading.place).not.toContain('You')
  })

  test.each([
    ['5 Wharf Street LS1 4AB. Please bring your passport.', '5 Wharf Street LS1 4AB'],
    ['4400 Grant Ave, St. Louis, MO 63101. Ask for Bo.', '4400 Grant Ave, St. Louis, MO 63101'],
  ])('an address ends with its sentence: %s', (words, place) => {
    expect(read(`The interview is on 30 November 2026 at 9am at ${words}`).place).toContain(place)
    expect(read(`The interview is on 30 November 2026 at 9am at ${words}`).place).not.toMatch(/Please|Ask/)
  })
})

describe('what booking programs write', () => {
  test('the two who meet are no company, and how to change the booking is nothing to prepare', () => {
    const reading = entry(
      '45 Minute Interview - Round 2: Megan Tully and Oluwaseun Adeyemi',
      'Event Name: 45 Minute Interview - Round 2\n\nNeed to make changes to this event?\nCancel: https://calendly.com/cancellations/x\nPowered by Calendly.com',
    )
    expect(reading.company).toBeNull()
    expect(reading.prepare).toEqual([])
  })

  test('the interviewer in brackets is not taken for the company named later', () => {
    expect(entry('Interview: Technical (Orla Byrne) - Data Analyst at Tidewater Rail').company).toBe(
      'Tidewater Rail',
    )
  })

  test('whom one meets is not the job', () => {
    const reading = entry(
      'Final Interview with CEO - Finance Manager - Lim Wei Ling',
      'Kestrel Foods Pte Ltd is inviting you to a scheduled Zoom meeting.',
    )
    expect(reading.role).toBe('Finance Manager')
    expect(reading.company).toBe('Kestrel Foods Pte Ltd')
  })

  test.each(['Abgesagt: Zweites Gespräch', 'Peer interview w/ Med-Surg unit - RN'])(
    '“%s” names no company',
    (summary) => {
      expect(entry(summary).company).toBeNull()
    },
  )

  test('a guest known by address alone is the person the text names', () => {
    const reading = entry(
      'Onsite',
      'Agenda:\n- 7:00am - 8:00am: System design with Luis Ferreira (Staff Engineer)',
      {
        people: [
          {
            name: 'luis@brightharbor.io',
            role: null,
            email: 'luis@brightharbor.io',
            kind: 'unknown',
            organizer: false,
          },
        ],
      },
    )
    expect(reading.people).toEqual([
      { name: 'Luis Ferreira', role: 'Staff Engineer', email: 'luis@brightharbor.io', kind: 'interviewer' },
    ])
  })
})

describe('plain mails', () => {
  test.each(['second interview thurs 4pm', 'can you do thu at 4pm for the next interview?'])(
    'a short weekday needs no capital before a time: %s',
    (text) => {
      expect(read(text).start).toBe('2026-11-26T16:00:00.000Z')
    },
  )

  test('“sat” without a time is no day', () => {
    expect(read('I sat on the panel; the interview is at 4pm.').start).toBeNull()
  })

  test('the job, not the round', () => {
    const text =
      'The team would like to move you to the final round for the Territory Sales Manager role at Ironvale Tools.'
    expect(read(text).role).toBe('Territory Sales Manager')
    expect(
      read(text)
        .notes.map(({ message }) => message)
        .join(' '),
    ).not.toContain('moved')
  })

  test('a forwarded message is not from the one who forwarded it', () => {
    const text = `---------- Forwarded message ---------
From: Gary Muldoon
Sent: 20 November 2026 15:47
To: Jo Lindqvist
Subject: Interview confirmation

Hi Jo

Can you come on Wed 25 Nov at 6:30am for your second interview at the depot? Bring safety boots.

Gary Muldoon
General Manager, Crossgate Logistics`
    const { people } = read(text, {
      from: { name: 'Jo Lindqvist', email: 'jo@example.com' },
      subject: 'Fwd: Interview',
    })
    expect(people.find(({ name }) => name === 'Gary Muldoon')?.email).toBeNull()
  })

  test('“bring nothing” asks for nothing, “let me have your lesson plan” to prepare it', () => {
    expect(read('Interview on 30 November at 9am. Bring nothing.').bring).toEqual([])
    const lesson = read(
      'Interview on 30 November 2026 at 9am. Let me have your lesson plan by noon on Friday.',
    )
    expect(lesson.bring).toEqual([])
    expect(lesson.prepare[0]).toContain('your lesson plan')
  })

  test('a German list of things to bring ends before what to prepare', () => {
    const reading = read(
      'Zweites Gespräch am 30.11.2026 um 9 Uhr. Bitte bringen Sie Ihre Arbeitszeugnisse mit und bereiten Sie eine Präsentation vor.',
    )
    expect(reading.bring).toEqual(['Ihre Arbeitszeugnisse'])
  })

  test('a board is listed with its titles', () => {
    const { people } = read(
      'Your interview is on 30 November 2026 at 9am. The board will consist of:\n\n  • Mr Alun Rhys-Jones, Deputy Director (Chair)\n  • Dr Farida Haq, Head of Evidence\n',
    )
    expect(people.map(({ name }) => name)).toEqual(['Mr Alun Rhys-Jones', 'Dr Farida Haq'])
  })
})
