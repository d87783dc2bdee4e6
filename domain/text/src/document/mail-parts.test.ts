import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from './document.ts'
import { type MailParts, mailPartsOf } from './mail-parts.ts'

interface Read {
  text: string
  parts: MailParts
  /** The lines of a message that are of a part. */
  lines: (message: number, part: string) => string[]
}

function read(source: string): Read {
  const document = readDocument(source)
  const parts = mailPartsOf(document)
  const lines = (message: number, part: string) =>
    document.lines
      .filter((_, at) => parts.lines[at]?.message === message && parts.lines[at]?.part === part)
      .map(({ text }) => text)
  return { text: document.text, parts, lines }
}

const field = ({ text, parts }: Read, message: number, name: 'from' | 'to' | 'subject' | 'sent'): string | null => {
  const span = parts.messages[message]?.[name]
  return span ? text.slice(span.start, span.end) : null
}

const body = ['We would like to see you again on Friday at ten.', 'Please bring your passport and a reference.']
const old = ['Thank you for coming in on Monday, we enjoyed it.', 'More soon.']
const person = fc.constantFrom('Gill Escreet', 'Tendai Moyo', 'Åsa Öberg', 'Jürgen Klopp', 'Inês Rebelo', 'Wei Ling')
const closings = [
  ...['Kind regards,', 'Best', 'Thanks', 'Many thanks', 'Yours sincerely', 'Cheers', 'Mit freundlichen Grüßen'],
  ...['Viele Grüße', 'Cordialement,', 'Bien à vous', 'Un saludo', 'Saludos cordiales', 'Met vriendelijke groet,'],
  ...['Atenciosamente', 'Cumprimentos', 'Cordiali saluti', 'Ngā mihi', 'Freundliche Grüsse', 'Thanks & Regards,'],
]
const closing = fc.constantFrom(...closings)
const signed = ['Practice Manager | Sheringham LLP', '01632 960 719']

/** How mail programs of several languages begin the message that is answered. */
const attributions = [
  'On Fri, 4 Sep 2026 at 11:02, NAME <jo@firm.example> wrote:',
  'On 13 Jan 2026, at 16:49, NAME wrote:',
  'Am 03.07.2026 um 09:12 schrieb NAME <jo@firm.example>:',
  'Le 18 mai 2026 à 11:40, NAME <jo@firm.example> a écrit :',
  'El 18 may 2026, a las 11:40, NAME escribió:',
  'Op 6 aug. 2026 om 09:12 schreef NAME <jo@firm.example>:',
  'Em 24 de junho de 2026 às 10:00, NAME escreveu:',
  'Il giorno 19 mar 2026 alle ore 10:26 NAME ha scritto:',
]
const headers = [
  ['From: NAME <jo@firm.example>', 'Sent: 11 May 2026 10:10', 'To: Alex Doe', 'Subject: second interview'],
  ['Von: NAME', 'Gesendet: Dienstag, 25. August 2026 18:20', 'An: Alex Doe', 'Betreff: Zweites Gespräch'],
  ['De : NAME <jo@firm.example>', 'Envoyé : mardi 2 juin 2026 17:31', 'À : Alex Doe', 'Objet : entretien'],
  ['De: NAME <jo@firm.example>', 'Enviado: lunes 25 de mayo', 'Para: Alex Doe', 'Asunto: entrevista'],
  ['Van: NAME <jo@firm.example>', 'Verzonden: dinsdag 9 juni', 'Aan: Alex Doe', 'Onderwerp: gesprek'],
  ['Da: NAME <jo@firm.example>', 'Inviato: giovedì 12 marzo', 'A: Alex Doe', 'Oggetto: colloquio'],
  ['*From:* NAME <jo@firm.example>', '*Date:* 10 June 2026 at 8:20', '*To:* Alex Doe', '*Subject:* chat'],
]
const dividers = [
  '-----Original Message-----',
  '---------- Forwarded message ---------',
  'Begin forwarded message:',
  '-----Ursprüngliche Nachricht-----',
  '-------- Message transféré --------',
  '-----Mensaje original-----',
  '-----Messaggio originale-----',
]

describe('an earlier message', () => {
  test('begins at its attribution, in the languages of mail programs, quoted by signs or not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...attributions), person, fc.constantFrom('> ', '', '| '), (line, name, sign) => {
        const mail = read([...body, '', line.replace('NAME', name), ...old.map((text) => sign + text)].join('\n'))
        expect(mail.parts.messages).toHaveLength(2)
        expect(mail.lines(0, 'body').join(' ')).toContain('see you again')
        expect(mail.lines(1, 'body').join(' ')).toContain('we enjoyed it')
        expect(mail.lines(1, 'header')).toHaveLength(1)
        expect(field(mail, 1, 'from')).toContain(name)
      }),
    )
  })

  test('begins at its header, with or without a line that parts, and gives its fields', () => {
    const parted = fc.constantFrom<string[]>([], ...dividers.map((line) => [line]), [
      '________________________________',
    ])
    fc.assert(
      fc.property(fc.constantFrom(...headers), person, parted, fc.boolean(), (lines, name, above, isQuoted) => {
        const quoted = [...lines.map((line) => line.replace('NAME', name)), '', ...old]
        const sign = isQuoted ? '> ' : ''
        const mail = read([...body, '', ...above, ...quoted.map((line) => sign + line)].join('\n'))
        expect(mail.parts.messages).toHaveLength(2)
        expect(mail.lines(1, 'body').join(' ')).toContain('we enjoyed it')
        expect(mail.lines(0, 'body').join(' ')).not.toContain('we enjoyed it')
        expect(field(mail, 1, 'from')).toContain(name)
        expect(field(mail, 1, 'to')).toBe('Alex Doe')
        expect(field(mail, 1, 'subject')).toMatch(/\w/)
        expect(field(mail, 1, 'sent')).toMatch(/\w/)
      }),
    )
  })

  test('is one of many, the newest first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (count) => {
        const older = Array.from({ length: count }, (_, at) => [
          `On ${at + 1} May 2026, Jo Doe wrote:`,
          `Message ${at}.`,
        ])
        const mail = read([...body, ...older.flatMap((lines) => ['', ...lines])].join('\n'))
        expect(mail.parts.messages).toHaveLength(count + 1)
        for (let at = 0; at < count; at += 1) expect(mail.lines(at + 1, 'body')).toEqual([`Message ${at}.`])
      }),
    )
  })

  test('may stand above the answer', () => {
    const mail = read(['On 3 May 2026, Jo Doe wrote:', '> Could you come on Friday?', '', ...body].join('\n'))
    expect(mail.lines(0, 'body').join(' ')).toContain('see you again')
    expect(mail.lines(1, 'body')).toEqual(['Could you come on Friday?'])
  })

  test('is not a list whose items begin with a quoting sign', () => {
    const mail = read(['Please bring:', '> your passport', '> a reference', 'See you then.'].join('\n'))
    expect(mail.parts.messages).toHaveLength(1)
  })

  test('is what GroupWise puts between signs', () => {
    const mail = read(
      'Forwarding as received. K\n\n>>> "Bhogal, Sim" <sim@plinth.example> 11/11/2026 17:26 >>>\nKirsten,\nas follows.',
    )
    expect(mail.parts.messages).toHaveLength(2)
    expect(mail.lines(1, 'body').at(-1)).toContain('as follows')
  })
})

describe('the header of the mail itself', () => {
  test('is found in any order of its fields', () => {
    const lines = ['From: Jo Doe <jo@firm.example>', 'To: Alex', 'Subject: Again', 'Date: 3 May 2026']
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 2 }), (fields) => {
        const mail = read([...fields, '', ...body].join('\n'))
        expect(mail.lines(0, 'header')).toEqual(fields)
        expect(mail.parts.messages).toHaveLength(1)
      }),
    )
  })

  test('may be a subject alone, but not the fields of a form', () => {
    expect(read(`Subject: Again\n\n${body[0]}`).lines(0, 'header')).toEqual(['Subject: Again'])
    expect(read('Date: Tuesday 3 May\nTime: 10:00\nVenue: Leeds').lines(0, 'header')).toEqual([])
  })

  test('takes in technical fields and lines that carry on', () => {
    const lines = ['Received: by mx', 'From: Jo <jo@firm.example>', 'Subject: a long', '  subject', 'MIME-Version: 1.0']
    expect(read([...lines, '', ...body].join('\n')).lines(0, 'body')).toEqual(body)
  })
})

describe('the signature', () => {
  test('begins with the words that close a letter, in several languages', () => {
    fc.assert(
      fc.property(closing, person, (words, name) => {
        const mail = read([...body, '', words, name, ...signed].join('\n'))
        expect(mail.lines(0, 'signature')).toEqual([words, name, ...signed])
        expect(mail.lines(0, 'body').join(' ')).toBe(body.join(' '))
      }),
    )
  })

  test('begins with a name that stands alone, or with two hyphens', () => {
    fc.assert(
      fc.property(person, (name) => {
        expect(read([...body, '', name, ...signed].join('\n')).lines(0, 'signature')[0]).toBe(name)
        expect(read([...body, '', `${name} | HR`, ...signed].join('\n')).lines(0, 'signature')).toHaveLength(3)
        expect(read([...body, '--', name].join('\n')).lines(0, 'signature')).toEqual(['--', name])
      }),
    )
  })

  test('begins with the first name of who sent it', () => {
    const mail = read(
      ['From: Tash Bellweather <tash@care.example>', 'To: Lorraine', '', ...body, '', 'tash', '07700 900 451'].join(
        '\n',
      ),
    )
    expect(mail.lines(0, 'signature')).toEqual(['tash', '07700 900 451'])
  })

  test('is no sentence that begins with thanks, and no heading', () => {
    const mail = read(
      ['Thanks, we will be in touch.', 'Conditions', 'An offer depends on two references and a check.'].join('\n'),
    )
    expect(mail.lines(0, 'signature')).toEqual([])
  })

  test('ends where a legal notice, a postscript or the block of a conferencing service begins', () => {
    const notice = 'This email is confidential and intended solely for the addressee.'
    const mail = read([...body, '', 'Regards', 'Jo Doe', 'PS Bring a coat.', '', notice].join('\n'))
    expect(mail.lines(0, 'footer')).toEqual([notice])
    expect(mail.lines(0, 'body')).toContain('PS Bring a coat.')
    const joined = read(
      [
        ...body,
        '',
        'Regards',
        'Jo Doe',
        '________________',
        'Microsoft Teams meeting',
        'Join: https://teams.example/l/1',
      ].join('\n'),
    )
    expect(joined.lines(0, 'signature')).toEqual(['Regards', 'Jo Doe'])
    expect(joined.lines(0, 'body')).toContain('Microsoft Teams meeting')
  })

  test('never takes the words of a notice for a whole letter', () => {
    const letter = 'We interview in company offices at Jorhat, and your registered certificates are seen there.'
    expect(read(`${letter}\n\n${body.join('\n')}`).lines(0, 'footer')).toEqual([])
  })
})

describe('the message that holds the news', () => {
  const forwarded = [
    '',
    '---------- Forwarded message ---------',
    'From: Jo Doe <jo@firm.example>',
    'Subject: second interview',
    '',
  ]

  test('is the next one where the newest only points at it', () => {
    expect(read(['see below from Jo, good luck!', ...forwarded, ...body, ...body].join('\n')).parts.main).toBe(1)
  })

  test('is the newest where that says when', () => {
    expect(read(['It is now Monday 6th at 11, see below.', ...forwarded, ...body, ...body].join('\n')).parts.main).toBe(
      0,
    )
    expect(read(body.join('\n')).parts.main).toBe(0)
  })
})

describe('any text', () => {
  test('has a message and a part for each line', () => {
    const piece = fc.constantFrom(
      'From: a',
      'wrote:',
      '> ',
      'On 3 May',
      '-----',
      'Regards',
      'Jo',
      '',
      '>> x',
      'Subject: b',
      ':',
      'Sent: 3',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (lines) => {
        const { parts } = read(lines.join('\n'))
        const document = readDocument(lines.join('\n'))
        expect(parts.lines).toHaveLength(document.lines.length)
        for (const { message } of parts.lines) expect(parts.messages[message]).toBeDefined()
        expect(parts.messages[parts.main] ?? parts.messages.length === 0).toBeTruthy()
      }),
    )
  })
})
