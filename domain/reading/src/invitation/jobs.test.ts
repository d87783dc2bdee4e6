import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jobCandidates } from './jobs.ts'
import { markedScene } from './testing/marked-scene.ts'

const values = (marked: string) => jobCandidates(markedScene(marked)).map(({ value }) => value)
const featuresOf = (marked: string, title: string) =>
  jobCandidates(markedScene(marked)).find(({ value }) => value === title)?.features ?? []

describe('stretches that may be the title of a post', () => {
  test.each([
    ['what was tagged', 'see you for [JOB night baker] now', 'night baker'],
    ['a longer one by capitals', 'see Senior [JOB Baker] now', 'Senior Baker'],
    ['a longer one by words of jobs', 'the engineer [JOB Lead] now', 'engineer Lead'],
    ['a longer one by joining words', 'the [JOB Head] of Bread now', 'Head of Bread'],
    ['one longer by a single word', 'the [JOB Head] Xyz Bread now', 'Head Xyz'],
    ['one between words that frame it', 'about the blue boat role now', 'blue boat'],
    ['one at the end of its line', 'apply as blue boat\nnow', 'blue boat'],
    ['one that owns the post', "the [JOB Night Baker's] post now", 'Night Baker'],
    ['one behind an elided article', "le poste d'[JOB archiviste] now", 'archiviste'],
    ['one of five words in a frame', 'for one two big old boats role', 'one two big old boats'],
  ])('%s', (_, marked, wanted) => {
    expect(values(marked)).toContain(wanted)
  })

  test.each([
    ['one that ends in a joining word', 'the [JOB Head] of Bread now', 'Head of'],
    ['one that begins with a joining word', 'the Head of [JOB Bread] now', 'of Bread'],
    ['one over a line', 'the [JOB Head]\nBaker now', 'Head\nBaker'],
    ['one of six words in a frame', 'for a one two big old boats role', 'a one two big old boats'],
    ['a number in a frame', 'for 14 boats role', '14 boats'],
    ['a frame over a line', 'for blue\nboat role', 'blue boat'],
  ])('but not %s', (_, marked, unwanted) => {
    expect(values(marked)).not.toContain(unwanted)
  })

  // Of the same words the likelier stretch is shown, which may be the one that leaves the bracket open.
  test.fails('one whose bracket the tagger did not see is shown with the bracket closed', () => {
    expect(values('the [JOB Baker] (Nights) now')).toContain('Baker (Nights)')
  })

  test('nothing where nothing is tagged or framed', () => {
    expect(values('See you on Monday then')).toEqual([])
  })

  test('one of many words is not made longer than nine', () => {
    const long = 'Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj [JOB Baker] Kk Ll Mm Nn Oo Pp Qq Rr Ss'
    for (const value of values(`see ${long} now`)) expect(value.split(' ').length).toBeLessThanOrEqual(9)
    expect(values(`see ${long} now`)).toContain('Ii Jj Baker Kk Ll')
  })
})

describe('what speaks for a title', () => {
  test('its words, its chances and the words around', () => {
    const features = featuresOf('See you for the [JOB Night Baker] post', 'Night Baker')
    expect(features).toEqual(
      expect.arrayContaining([
        ...['part body', 'b1=the', 'b2=for', 'a1=post'],
        ...['job>0.65', 'least>0.65', 'share>0.97', 'times>=1'],
        ...['words>=2', 'word night', 'word baker', 'first night', 'last baker'],
        ...['job word', 'ends with job'],
      ]),
    )
    for (const name of ['begins with job', 'in subject', 'b3=you', 'before>0.02', 'words>=3'])
      expect(features).not.toContain(name)
  })

  test('of a part of it, that more of it stands beside', () => {
    const features = featuresOf('See the [JOB Night Baker] now', 'Baker')
    expect(features).toEqual(expect.arrayContaining(['before>0.65', 'begins with job', 'share>0.35']))
    expect(features).not.toContain('share>0.65')
    expect(featuresOf('See the [JOB Night Baker] now', 'Night')).toContain('after>0.65')
  })

  test('that the subject names it, and how often it stands', () => {
    const text =
      'From: Jo Hill <jo@fold.example>\nTo: Sam\n' + 'Subject: [JOB Night Baker]\n\nSee you about [JOB Night Baker]'
    expect(featuresOf(text, 'Night Baker')).toEqual(expect.arrayContaining(['in subject', 'times>=2', 'part header']))
    expect(featuresOf('See about [JOB Night Baker]', 'Night Baker')).not.toContain('times>=2')
  })

  test('each feature stands once, and titles of the same words are one whatever their case', () => {
    const text = 'About [JOB Night Baker] or [JOB night baker]'
    const found = jobCandidates(markedScene(text)).filter(({ value }) => value.toLowerCase() === 'night baker')
    expect(found).toHaveLength(1)
    for (const { features } of found) expect(new Set(features).size).toBe(features.length)
  })
})

describe('the title of a post', () => {
  test('is among the candidates whole, though the tagger saw a part of it', () => {
    expect(values('for the Senior Site [JOB Reliability Engineer] position at Acme')).toContain(
      'Senior Site Reliability Engineer',
    )
    expect(values('Post: [JOB Nurse Manager], Medicine')).toEqual(
      expect.arrayContaining(['Nurse Manager', 'Nurse Manager, Medicine']),
    )
  })

  test('is among them between words that frame it, in small letters too', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('install tech', 'night baker', 'front desk'),
        fc.constantFrom('job', 'role', 'position'),
        (title, word) => {
          expect(values(`can you come back for the ${title} ${word} on friday`)).toContain(title)
        },
      ),
    )
  })

  test('never runs over a line', () => {
    for (const value of values('Role: [JOB Data Engineer]\nSenior Manager Jane Doe\n[JOB Analyst]'))
      expect(value).not.toContain('\n')
  })
})
