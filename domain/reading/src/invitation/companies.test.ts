import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { companyCandidates, companyKey } from './companies.ts'
import type { InvitationSource } from './invitation-mail.ts'
import { markedScene } from './testing/marked-scene.ts'

const candidates = (marked: string, more: Partial<InvitationSource> = {}) =>
  companyCandidates(markedScene(marked, more))
const values = (marked: string) => candidates(marked).map(({ value }) => value)
const featuresOf = (marked: string, name: string, more: Partial<InvitationSource> = {}) =>
  candidates(marked, more).find(({ value }) => value === name)?.features ?? []
const mail = (host: string, text: string, subject = 'Talk') =>
  `From: Jo Hill <jo@${host}>\nTo: us\nSubject: ${subject}\n\n${text}`

test('what a name comes down to is without its legal form, unless that is all', () => {
  expect(companyKey(['fold', 'bakers', 'ltd'])).toBe('fold bakers')
  expect(companyKey(['the', 'fold', 'co'])).toBe('fold')
  expect(companyKey(['the', 'limited'])).toBe('the limited')
})

describe('runs of capitalised words', () => {
  test.each([
    ['one word', 'see us at Fold now', ['Fold']],
    ['several words', 'at Fold Bakers now', ['Fold Bakers']],
    ['with a number', 'at Fold 24 now', ['Fold 24']],
    ['not beginning with a number', 'at 24 Fold now', ['Fold']],
    ['with a sign between', 'at Fold & Rye now', ['Fold & Rye']],
    ['with small words between', 'at House of de Rye now', ['House of de Rye']],
    ['not with three small words', 'at House of and de Rye now', ['House', 'Rye']],
    ['not with other small words', 'at Fold near Rye now', ['Fold', 'Rye']],
    ['not over a line', 'at Fold\nRye now', ['Fold', 'Rye']],
    ['at most nine tokens', 'at Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj now', ['Aa Bb Cc Dd Ee Ff Gg Hh Ii', 'Jj']],
    ['not the name of a zone', 'at ten Eastern European Time now', []],
  ])('%s', (_, text, wanted) => {
    expect(values(text)).toEqual(wanted)
  })

  test('the same stretch tagged and capitalised is one mention', () => {
    expect(featuresOf('at [ORG Fold Bakers] now', 'Fold Bakers')).not.toContain('times>=2')
    expect(featuresOf('at [ORG Fold] now, yes Fold then', 'Fold')).toContain('times>=2')
  })
})

describe('likeness of a name to the domain of the sender', () => {
  const likeness = (host: string, name: string) =>
    featuresOf(mail(`${host}.example`, `see you at [ORG ${name}] now`), name).filter((each) =>
      /^(?:any )?domain /.test(each),
    )
  test.each([
    ['fold-bakers', 'Fold Bakers', 'same'],
    ['foldbakers', 'Fold Bakers Ltd', 'same'],
    ['foldbakersuk', 'Fold Bakers', 'begins'],
    ['fold', 'Fold Bakers', 'holds'],
    ['myfold', 'Fold Bakers', 'word'],
    ['rbs-uk', 'Royal Bread Shop', 'initials'],
  ])('%s of %s: %s', (host, name, wanted) => {
    expect(likeness(host, name)).toEqual([`domain ${wanted}`, `any domain ${wanted}`])
  })

  test.each([
    ['other', 'Fold Bakers'],
    ['ab', 'Ab'],
    ['rye', 'Rb'],
    ['ryes', 'Rye'],
    ['xbs', 'Royal Bread'],
    ['myrye', 'Rye Bx'],
  ])('%s of %s is none', (host, name) => {
    expect(likeness(host, name)).toEqual([])
  })

  test('shows again with each sign of an agency, or that there is none', () => {
    const features = featuresOf(mail('foldbakers.example', 'see [ORG Fold Bakers]'), 'Fold Bakers')
    expect(features).toEqual(expect.arrayContaining(['plain domain same', 'plain any domain same', 'plain rank 0']))
    expect(features).not.toContain('plain word fold')
  })

  test('the domain of any message counts besides that of its own', () => {
    const text =
      `see you on Monday at [ORG Fold Bakers] then\n\n` +
      `On Mon, 2 Nov at 11:02, Al <al@foldbakers.example> wrote:\n> so`
    const features = featuresOf(mail('other.example', text), 'Fold Bakers')
    expect(features).toContain('any domain same')
    expect(features).not.toContain('domain same')
  })
})

describe('what speaks for a company', () => {
  test('its words, how likely it is, and how it ranks', () => {
    const features = featuresOf('see [ORG Fold Bakers] Ltd. Or Rye', 'Fold Bakers')
    const own = ['org>0.65', 'words>=2', 'word fold', 'word bakers', 'last bakers', 'times>=1', 'total/4>0.2', 'rank 0']
    expect(features).toEqual(expect.arrayContaining([...own, 'where body', 'b1=see', 'a1=ltd']))
    for (const missing of ['legal form', 'alone', 'in subject', 'sender name', 'b3=|', 'agency word'])
      expect(features).not.toContain(missing)
    expect(featuresOf('see [ORG Fold] or Rye', 'Rye')).toContain('rank 1')
    const four = ['[ORG Fold]', '[ORG Rye]', '[ORG Oats]', 'Bran'].join(', ')
    expect(featuresOf(`see ${four}`, 'Bran').filter((name) => name.startsWith('rank'))).toEqual([])
  })

  test('its form and its place', () => {
    expect(featuresOf('so\nFold Bakers Ltd\nso', 'Fold Bakers Ltd')).toEqual(
      expect.arrayContaining(['legal form', 'alone', 'plain legal form', 'plain where body']),
    )
    expect(featuresOf(mail('a.example', 'so we go', 'Fold talk'), 'Fold')).toEqual(
      expect.arrayContaining(['in subject', 'where header']),
    )
    expect(featuresOf(mail('a.example', 'see Hill now'), 'Hill')).toContain('sender name')
    expect(featuresOf('ask [PER Fold] now', 'Fold')).toContain('per>0.9')
  })

  test('that it may be the name of somebody', () => {
    expect(featuresOf('see Jane now', 'Jane')).toContain('given name')
    expect(featuresOf('see Fold now', 'Fold')).not.toContain('given name')
    expect(featuresOf('see Jane Fold now', 'Jane Fold')).not.toContain('given name')
  })

  test.each([
    ['see Fold. Yes [PER Fold Belx] comes', false],
    ['see Fold. Yes [PER Belx Fold] comes', true],
    ['see Fold. Yes [PER Fold] comes', true],
  ])("somebody's first name is none: %s", (text, wanted) => {
    expect(values(text).includes('Fold')).toBe(wanted)
  })

  test('a longer name that holds it', () => {
    const text = 'at Fold now, at Fold Talent then'
    expect(featuresOf(text, 'Fold')).toEqual(expect.arrayContaining(['part of a longer name', 'part of an agency']))
    expect(featuresOf(text, 'Fold Talent')).not.toContain('part of a longer name')
    expect(featuresOf('at Fold now, at Fold Bakers then', 'Fold')).not.toContain('part of an agency')
    expect(featuresOf('at Old now, at Fold Olds then', 'Old')).not.toContain('part of a longer name')
  })
})

describe('signs of an agency', () => {
  const signsOf = (text: string, host = 'a.example') =>
    featuresOf(mail(host, text), 'Fold')
      .filter((name) => name.endsWith(' where body'))
      .map((name) => name.replace(' where body', ''))

  test.each([
    ['none', 'see Fold now', 'a.example', ['plain']],
    ['talk of a client', 'our client Fold asks', 'a.example', ['client']],
    ['an address', 'see Fold now', 'folktalent.example', ['agency domain']],
  ])('%s', (_, text, host, wanted) => {
    expect(signsOf(text, host)).toEqual(wanted)
  })

  test('words of one in a signature, not in the body', () => {
    expect(signsOf('see Fold for the search now')).toEqual(['plain'])
    expect(signsOf('see Fold now\n\nKind regards\n\nJo Hill\nTalent Search')).toContain('agency signs')
  })

  test('talk of a client in an older message does not count, a mail that is passed on does', () => {
    const old =
      'see you on Monday at Fold for the talk\n\n' + 'On Mon, 2 Nov at 11:02, Al <al@b.example> wrote:\n> our client'
    expect(signsOf(old)).not.toContain('client')
    const on =
      'see below\n\n-------- Forwarded message --------\n' + 'From: Al <al@b.example>\n\nwe shall meet you soon at Fold'
    expect(signsOf(on)).toEqual(['forwards'])
  })
})

describe('names in domains', () => {
  const found = (marked: string) => candidates(marked).filter(({ features }) => features.includes('of a domain'))

  test('are written as names, each once, with where they stand', () => {
    const text = mail('fold-bakers.example', 'see you, jo@fold-bakers.example or al@rye.example')
    expect(found(text).map(({ value }) => value)).toEqual(['Fold Bakers', 'Rye'])
    const [fold, rye] = found(text).map(({ features }) => features)
    expect(fold).toEqual(['of a domain', 'of a domain of the sender', 'of a domain of 0'])
    expect(rye).toEqual(['of a domain', 'of a domain of another', 'of a domain of 0'])
  })

  test('tell whether they are named too and whether they are of an agency', () => {
    expect(found('see Fold or jo@fold.example')[0]?.features).toContain('of a domain named too')
    expect(found('jo@ryetalent.example')[0]?.features).toContain('of a domain of an agency')
    expect(found('jo@rye.example')[0]?.features).not.toContain('of a domain of an agency')
  })

  test.each(['jo@ab.example', 'jo@gmail.com', 'jo@mail.example.com'])('%s has none', (address) => {
    expect(found(`write to ${address}`)).toEqual([])
  })

  test('tell which message they stand in, up to the third', () => {
    const text = 'see you on Monday at ten in our shop\n\nOn Mon, 2 Nov at 11:02, Al <al@rye.example> wrote:\n> so'
    expect(found(text)[0]?.features).toContain('of a domain of 1')
  })
})

const company = fc.constantFrom(
  'Brackwater Homes',
  'Next',
  'Boots',
  'Work',
  'Cobalt & Rye',
  'Bank of Ghent',
  'Day & Daughter',
)

describe('a company', () => {
  test('is among the candidates where its name is capitalised, an ordinary word or not', () => {
    fc.assert(
      fc.property(company, fc.constantFrom('at', 'with', 'from', 'joining'), (name, word) => {
        expect(values(`We would like to see you again about the job ${word} ${name} this week.`)).toContain(name)
      }),
    )
  })

  test('is among them where the tagger saw it, capitalised or not', () => {
    expect(values('come back to [ORG toast] on friday, the guys liked you')).toContain('toast')
  })

  test('is one, with and without its legal form', () => {
    fc.assert(
      fc.property(company, fc.constantFrom('Ltd', 'GmbH', 'plc', 'Inc'), (name, form) => {
        const text = `You will meet us at [ORG ${name}] soon.\n\nKind regards\n\nJane\n[ORG ${name} ${form}]`
        const keys = values(text).map((value) => companyKey(value.toLowerCase().match(/[\p{L}]+/gu) ?? []))
        expect(keys.filter((key) => key === companyKey(name.toLowerCase().match(/[\p{L}]+/gu) ?? []))).toHaveLength(1)
      }),
    )
  })

  test('that the sender writes from shows in the domain', () => {
    const mail = (domain: string) =>
      `From: Jane Doe <jane@${domain}.example>\nTo: Sam\nSubject: Interview\n\nHi Sam,\n\nCome and see us at [ORG Brackwater Homes].`
    expect(featuresOf(mail('brackwaterhomes'), 'Brackwater Homes')).toContain('domain same')
    expect(featuresOf(mail('brackwater-homes'), 'Brackwater Homes')).toContain('domain same')
    expect(featuresOf(mail('brackwater'), 'Brackwater Homes')).toContain('domain holds')
    expect(featuresOf(mail('talentbridge'), 'Brackwater Homes').some((name) => name.startsWith('domain'))).toBe(false)
  })

  test('of an agency shows by its words, and that a client is spoken of', () => {
    const features = featuresOf(
      'Our client would like to see you. Jane, [ORG Northgate Talent] team',
      'Northgate Talent',
    )
    expect(features).toContain('agency word')
    expect(features.some((name) => name.startsWith('client '))).toBe(true)
  })
})

describe('the domain of an address', () => {
  const ofDomain = (text: string) =>
    companyCandidates(markedScene(text)).find(({ features }) => features.includes('of a domain'))
  const named = (address: string) => ofDomain(`See you on Monday.\n\nDana\n${address}`)

  test('may name the company where nothing else does', () => {
    expect(named('dana.cole@brightpath.example')?.value).toBe('Brightpath')
    expect(named('dana@st-jude.example')?.value).toBe('St Jude')
    expect(named('dana@talentbridge.example')?.features).toContain('of a domain of an agency')
  })

  test('does not where anybody may have it', () => {
    for (const host of ['gmail.com', 'us.greenhouse-mail.io', 'outlook.com'])
      expect(named(`dana@${host}`), host).toBeUndefined()
    expect(ofDomain('See you on Monday.')).toBeUndefined()
  })
})
