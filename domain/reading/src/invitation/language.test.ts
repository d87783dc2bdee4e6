import { readDocument } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import words from './invitation-words.json' with { type: 'json' }
import { isInUnreadLetters, languageNotes, languages, unreadLanguage } from './language.ts'

const language = (text: string) => unreadLanguage(readDocument(text))
const small = (list: string, count: number): string => list.split(' ').slice(0, count).join(' ')

describe('a language by its small words', () => {
  test('is named where it is not read, and none where it is', () => {
    for (const { name, isRead, words: own } of languages) {
      const others = languages.filter((other) => other.name !== name)
      const telling = [...own].filter((word) => !others.some((other) => other.words.has(word)))
      const text = Array.from({ length: 24 }, (_, at) => telling[at % telling.length]).join(' ')
      expect(language(text), name).toBe(isRead ? null : name)
    }
  })

  test('is not told by fewer than twelve words', () => {
    const polish = small(words.languages.other.Polish, 12)
    expect(language(polish)).toBe('Polish')
    expect(language(small(words.languages.other.Polish, 11))).toBeNull()
  })

  test('is not told by words that are hardly there, nor where as many are of one that is read', () => {
    const finnish = 'kello keskiviikkona '
    expect(language(finnish + 'x '.repeat(10))).toBe('Finnish')
    expect(language(finnish + 'x '.repeat(20))).toBeNull()
    expect(language(`${finnish}${'the '.repeat(3)}${'x '.repeat(7)}`)).toBeNull()
  })

  test('does not change with numbers, links and signs between', () => {
    const between = fc.constantFrom('14', '–', 'https://fold.example/a', '10:00', '!')
    fc.assert(
      fc.property(between, (sign) => {
        const text = words.languages.other.Czech.split(' ').join(` ${sign} `)
        expect(language(text)).toBe('Czech')
      }),
    )
  })
})

describe('a language by its letters', () => {
  test.each([
    ['お待ちしております', 'Japanese'],
    ['先日は一次面接にお越しいただき、誠にありがとうございました', 'Japanese'],
    ['面试时间是星期五', 'Chinese'],
    ['면접은 금요일입니다', 'Korean'],
    ['Собеседование в пятницу', 'Russian or another language in Cyrillic letters'],
    ['Η συνέντευξη είναι', 'Greek'],
    ['المقابلة يوم الجمعة', 'Arabic'],
    ['הראיון ביום שישי', 'Hebrew'],
  ])('%s', (text, wanted) => {
    expect(language(text)).toBe(wanted)
  })

  test('counts where more than a third of a text is written in them', () => {
    expect(language('так see you')).toBeNull()
    expect(language('так так see you')).toBe('Russian or another language in Cyrillic letters')
    expect(language('')).toBeNull()
  })
})

test('a note names the language and says what is taken anyway', () => {
  expect(languageNotes(readDocument('so'))).toEqual([])
  const [note, ...more] = languageNotes(readDocument('Η συνέντευξη είναι'))
  expect(more).toEqual([])
  expect(note?.message).toMatch(/Greek.*not read.*dates/)
})

describe('the language', () => {
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

test('names are told where less than half of the letters are those of a language that is not read', () => {
  const [japanese, english] = ['先日は一次面接にお越しいただき', 'second interview']
  const isUnread = (text: string) => isInUnreadLetters(readDocument(text))
  expect([isUnread(japanese), isUnread(english), isUnread('')]).toEqual([true, false, false])
  expect(isUnread(`${japanese} talk`)).toBe(true)
  expect(isUnread(`${japanese} ${english}`)).toBe(false)
})
