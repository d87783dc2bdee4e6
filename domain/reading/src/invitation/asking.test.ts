import { readDocument, tokensOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clauseFeatures, clausesOf, saidIn } from './clauses.ts'
import { invitationMail } from './invitation-mail.ts'
import { languageNotes, unreadLanguage } from './language.ts'
import { markedScene, sourceWith } from './testing/marked-scene.ts'
import { finalistCandidates, formatCandidates, triggered } from './triggered.ts'
import { linkCandidates, placeCandidates, platformCandidates } from './whereabouts.ts'

describe('what is said', () => {
  test('is the same in each of the languages', () => {
    const sentences: readonly (readonly [string, readonly string[]])[] = [
      [
        'bring',
        [
          'Please bring it',
          'Bitte bringen Sie es mit',
          "Merci d'apporter cela",
          'Por favor traiga esto',
          'Neem dit mee',
          'Porti questo',
          'Por favor traga isto',
        ],
      ],
      [
        'confirm',
        [
          'Please confirm',
          'Bitte bestätigen Sie',
          'Merci de confirmer',
          'Por favor confirme',
          'Graag bevestigen',
          'Può confermare',
        ],
      ],
      [
        'prepare',
        [
          'Please prepare it',
          'Bereiten Sie das vor',
          'Préparez cela',
          'Prepare esto',
          'Bereid dit voor, graag voorbereiden',
          'Preparare questo',
        ],
      ],
      [
        'condition',
        [
          'subject to checks',
          'unter Vorbehalt',
          'sous réserve',
          'sujeta a antecedentes',
          'onder voorbehoud',
          'condizione',
        ],
      ],
    ]
    for (const [concept, all] of sentences)
      for (const sentence of all) expect(saidIn(tokensOf(sentence)), sentence).toContain(concept)
  })

  test('does not mind capitals, accents or the order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['bring', 'confirm', 'passport', 'presentation', 'references']), (words) => {
        const said = (text: string) => saidIn(tokensOf(text)).sort()
        expect(said(words.join(' ').toUpperCase())).toEqual(said(words.toReversed().join(' ')))
      }),
    )
  })
})

describe('clauses', () => {
  const text = 'Please bring your passport, your licence and two photos; wear boots.\n\nWe decide on Friday.'

  test('hold all words outside headers, each once', () => {
    const scene = markedScene(`From: Jane <jane@acme.example>\nTo: Sam\nSubject: Interview\n\n${text}`)
    const clauses = clausesOf(scene)
    expect(clauses.map((clause) => clause.text)).toEqual([
      'Please bring your passport',
      'your licence and two photos',
      'wear boots.',
      'We decide on Friday.',
    ])
  })

  test('know what was said before them in their sentence, and in the line above a list', () => {
    const scene = markedScene(`${text}\n\nPlease bring:\n\n- gloves\n- a hat`)
    const clauses = clausesOf(scene)
    const features = clauseFeatures(scene, clauses)
    const of = (words: string) => features[clauses.findIndex((clause) => clause.text === words)] ?? []
    expect(of('your licence and two photos')).toContain('< says bring')
    expect(of('We decide on Friday.')).not.toContain('< says bring')
    expect(of('gloves')).toEqual(expect.arrayContaining(['intro says bring', 'bullet']))
    expect(of('a hat')).toContain('intro says bring')
  })

  test('do not change with an unrelated sentence before', () => {
    fc.assert(
      fc.property(fc.constantFrom('The lift is broken.', 'Parking is free.', 'It rained a lot here.'), (sentence) => {
        const texts = (whole: string) => clausesOf(markedScene(whole)).map((clause) => clause.text)
        expect(texts(`${sentence}\n\n${text}`)).toEqual([...texts(sentence), ...texts(text)])
      }),
    )
  })
})

describe('words that may speak for a value', () => {
  test('give it once with the words around all of them', () => {
    const scene = markedScene('Your second interview is on Friday. This 2nd round is the last.')
    const [second, ...more] = triggered(scene, 'round').filter(({ value }) => value === '2')
    expect(more).toEqual([])
    expect(second?.features).toEqual(expect.arrayContaining(['by second', 'by 2nd'].slice(0, 1)))
    expect(second?.features.some((name) => name.includes('interview'))).toBe(true)
  })

  test('of an older message are told apart', () => {
    const scene = markedScene(
      'Hi Sam, see you on Monday for the talk with the whole team.\n\n' +
        'On Fri, 4 Sep 2026 at 11:02, Jane <jane@acme.example> wrote:\n> First interview by Zoom on Friday',
    )
    const [zoom] = triggered(scene, 'platform').filter(({ value }) => value === 'Zoom')
    expect(zoom?.features).toContain('old by zoom')
    expect(zoom?.features).not.toContain('by zoom')
  })

  test('may begin a word', () => {
    for (const word of ['cancelled', 'cancelling', 'postponed', 'abgesagt', 'annulé'])
      expect(
        triggered(markedScene(`It is ${word} now.`), 'change').map(({ value }) => value),
        word,
      ).toContain('cancelled')
  })

  test('any format is a candidate, named or not', () => {
    const candidates = formatCandidates(markedScene('You will face a panel on Friday.'))
    expect(candidates).toHaveLength(9)
    expect(candidates.find(({ value }) => value === 'panel')?.span).not.toBeNull()
    expect(candidates.find(({ value }) => value === 'case')?.span).toBeNull()
  })
})

describe('how many are left', () => {
  test('is a number near a word for them, or one more when others are counted', () => {
    const values = (text: string) =>
      finalistCandidates(markedScene(text))
        .map(({ value }) => value)
        .sort()
    expect(values('There are three of you at this stage.')).toEqual(['3', '4'])
    expect(values('It is only you and one other candidate.')).toEqual(['2'])
    expect(values('Neben Ihnen steht noch eine weitere Person in der Auswahl.')).toEqual(['2'])
    expect(values('Bring three slides.')).toEqual([])
  })
})

describe('where', () => {
  test('links of one address are one candidate, and know how many there are', () => {
    const scene = markedScene('Join https://us02web.zoom.us/j/123?pwd=a or https://us02web.zoom.us/j/123?pwd=b now')
    const links = linkCandidates(scene)
    expect(links).toHaveLength(1)
    expect(links[0]?.features).toEqual(expect.arrayContaining(['platform Zoom', 'meeting', 'links>=1']))
  })

  test('a platform is a candidate by its name and by its link', () => {
    const values = (text: string) => platformCandidates(markedScene(text)).map(({ value }) => value)
    expect(values('It will be on MS Teams.')).toEqual(['Teams'])
    expect(values('Join https://acme.webex.com/j/1')).toEqual(['Webex'])
    expect(values('We will give you a ring at ten.')).toEqual(['Phone'])
    expect(values('Come to our office.')).toEqual([])
  })

  test('an address and a stretch that was tagged are candidates', () => {
    const found = placeCandidates(markedScene('Come to 3 Canal Road, Wakefield WF1 2AB or to [LOC the shop] at ten.'))
    expect(found.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['3 Canal Road, Wakefield WF1 2AB', 'the shop']),
    )
  })
})

describe('the language', () => {
  const language = (text: string) => unreadLanguage(readDocument(text))

  test('is none of those read in mails that are', () => {
    const read = [
      'We would like to invite you to a second interview at our office on Friday. Please bring your passport with you.',
      'Gerne laden wir Sie zu einem zweiten Gespräch am Freitag in unser Büro ein. Bitte bringen Sie Ihren Ausweis mit.',
      'Nous avons le plaisir de vous inviter à un deuxième entretien vendredi dans nos bureaux avec la directrice.',
      'Nos gustaría invitarle a una segunda entrevista el viernes en nuestra oficina con la directora de la empresa.',
      'Graag nodigen wij je uit voor een tweede gesprek op vrijdag bij ons op kantoor met de directeur van het bedrijf.',
      'Gostaríamos de o convidar para uma segunda entrevista na sexta-feira no nosso escritório com a diretora.',
      'La invitiamo a un secondo colloquio che si terrà venerdì nella nostra sede con la direttrice del reparto.',
    ]
    for (const text of read) expect(language(text), text).toBeNull()
  })

  test('is named where it is another', () => {
    expect(
      language(
        'Dziękujemy za rozmowę i zapraszamy Pana na drugie spotkanie, które odbędzie się w piątek o godz. 10 w biurze.',
      ),
    ).toBe('Polish')
    expect(
      language(
        'Vi vill gärna bjuda in dig till en andra intervju på fredag hos oss på kontoret och det är med chefen.',
      ),
    ).toBe('Swedish')
    expect(language('二次面接のご案内です。金曜日の10時にオフィスでお待ちしております。')).toBe('Japanese')
  })

  test('of two words is not guessed, and a note names it once', () => {
    expect(language('do zobaczenia')).toBeNull()
    const polish =
      'Dziękujemy za rozmowę i zapraszamy Pana na drugie spotkanie, które odbędzie się w piątek o godz. 10 w biurze.'
    const notes = languageNotes(readDocument(polish))
    expect(notes.map(({ code }) => code)).toEqual(['language-not-read'])
    expect(notes[0]?.message).toContain('Polish')
  })
})

describe('an invitation as one text', () => {
  test('has the fields of its header as lines of a header', () => {
    const mail = invitationMail(
      sourceWith('Hi Sam,\n\nsee you on Monday.', {
        from: { name: 'Jane Doe', email: 'jane@acme.example' },
        to: [{ name: 'Sam', email: 'sam@mail.example' }],
        subject: 'Second interview',
      }),
    )
    const [first] = mail.parts.messages
    const words = (span: { start: number; end: number } | null | undefined) =>
      span && mail.document.text.slice(span.start, span.end)
    expect(words(first?.from)).toBe('Jane Doe <jane@acme.example>')
    expect(words(first?.subject)).toBe('Second interview')
    expect(mail.parts.lines.slice(0, 3).every(({ part }) => part === 'header')).toBe(true)
  })

  test('is without what is left of HTML', () => {
    fc.assert(
      fc.property(fc.constantFrom('b', 'strong', 'span', 'p'), (tag) => {
        const { document } = invitationMail(
          sourceWith(`Meet&nbsp;<${tag} class="x">Rory &amp; Saffron</${tag}> <rory@acme.example>`),
        )
        expect(document.text).toBe('Meet Rory & Saffron <rory@acme.example>')
      }),
    )
  })
})
