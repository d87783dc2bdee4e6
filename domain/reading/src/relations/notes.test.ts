import { plainDate } from '@roundtwo/model'
import {
  anyNotesPlan,
  type ComposedNotes,
  expectRelation,
  givenName,
  type NotesPlan,
  notesOf,
  ordinaryNames,
  quotedLines,
  remarks,
  withCurlyApostrophes,
  withLines,
  withoutApostrophes,
  withPersonNamed,
  withUnseenCharacters,
} from '@roundtwo/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type NoteEntry, readNotes } from '../index.ts'

/** What an entry says, without the words it rests on and how sure that is. */
const said = (entry: NoteEntry): NoteEntry =>
  JSON.parse(JSON.stringify(entry, (key, value) => (/^text$|^certainty$|probability$/i.test(key) ? undefined : value)))
const entriesOf = async (notes: ComposedNotes) => (await readNotes(notes)).lines.map(({ entries }) => entries.map(said))
type Entries = Awaited<ReturnType<typeof entriesOf>>

const kindsOf = (entries: Entries) => entries.map((line) => line.map(({ kind }) => kind).sort())
const distinct = (ids: readonly string[]) => [...new Set(ids)].sort()
const peopleOf = (entries: Entries) => entries.map((line) => distinct(line.flatMap(({ people }) => people)))
const duesOf = (entries: Entries) => entries.map((line) => line.flatMap((entry) => ('due' in entry ? [entry.due] : [])))
const storiesOf = (entries: Entries) => entries.map((line) => distinct(line.flatMap(({ storyId }) => storyId ?? [])))

/** The first line that is read otherwise; null when all are read alike. */
function difference(notes: ComposedNotes, before: unknown[], after: unknown[]): string | null {
  const place = before.findIndex((one, index) => JSON.stringify(one) !== JSON.stringify(after[index]))
  if (place < 0) return null
  return `${notes.lines[place]}: ${JSON.stringify(before[place])} became ${JSON.stringify(after[place])}`
}

const same = async (notes: ComposedNotes, changed: ComposedNotes): Promise<string | null> =>
  difference(changed, await entriesOf(notes), await entriesOf(changed))

const changedLines = (notes: ComposedNotes, change: (line: string) => string): ComposedNotes => ({
  ...notes,
  lines: notes.lines.map(change),
})

const staysWhen = (change: (line: string) => string) => (plan: NotesPlan) => {
  const notes = notesOf(plan)
  return same(notes, changedLines(notes, change))
}

/** Many texts are read twice. */
const patiently = { timeout: 120_000 }

/** Of a learned reader, where a change of words may tip a line that stood on the edge. */
const nearlyAlways = { share: 0.9 }

describe('how notes are typed changes nothing of what they say', patiently, () => {
  test.each(['* ', '• ', '– ', '2. ', '✓ '])('the sign %s instead of a dash before every line', async (sign) => {
    await expectRelation(anyNotesPlan, async (plan) => {
      const notes = notesOf(plan)
      const dashed = changedLines(notes, (line) => `- ${line}`)
      return same(
        dashed,
        changedLines(notes, (line) => sign + line),
      )
    })
  })

  test('list signs or none', async () => {
    await expectRelation(
      anyNotesPlan,
      staysWhen((line) => `- ${line}`),
      nearlyAlways,
    )
  })

  test('lines that are quoted', async () => {
    await expectRelation(anyNotesPlan, staysWhen(quotedLines))
  })

  test('more white space within and around', async () => {
    await expectRelation(
      anyNotesPlan,
      staysWhen((line) => `  ${line.replaceAll(' ', '  ')}\t`),
    )
  })

  test('soft hyphens and hard spaces that nobody sees', async () => {
    await expectRelation(anyNotesPlan, staysWhen(withUnseenCharacters))
  })

  test('curly apostrophes', async () => {
    await expectRelation(anyNotesPlan, staysWhen(withCurlyApostrophes))
  })

  test('apostrophes left out', async () => {
    await expectRelation(anyNotesPlan, staysWhen(withoutApostrophes), nearlyAlways)
  })

  test('all in small letters', async () => {
    await expectRelation(
      anyNotesPlan,
      staysWhen((line) => line.toLowerCase()),
      nearlyAlways,
    )
  })

  test('all in capitals', async () => {
    await expectRelation(
      anyNotesPlan,
      staysWhen((line) => line.toUpperCase()),
      nearlyAlways,
    )
  })

  test('a full stop at the end of every line', async () => {
    await expectRelation(
      anyNotesPlan,
      staysWhen((line) => `${line}.`),
      nearlyAlways,
    )
  })
})

describe('what is known around the notes', patiently, () => {
  test('other ids change the ids and nothing else', async () => {
    await expectRelation(anyNotesPlan, async (plan) => {
      const notes = notesOf(plan)
      const renamed = {
        ...notes,
        people: notes.people.map((person) => ({ ...person, id: `other-${person.id}` })),
        stories: notes.stories.map((story) => ({ ...story, id: `other-${story.id}` })),
      }
      const expected = JSON.parse(JSON.stringify(await entriesOf(notes)).replaceAll(/"([ps]\d)"/g, '"other-$1"'))
      return difference(notes, expected, await entriesOf(renamed))
    })
  })

  test('the order in which people and stories are known does not matter', async () => {
    await expectRelation(anyNotesPlan, async (plan) => {
      const notes = notesOf(plan)
      const sorted = (entries: Entries) =>
        entries.map((line) => line.map((entry) => ({ ...entry, people: entry.people.toSorted() })))
      const turned = { ...notes, people: notes.people.toReversed(), stories: notes.stories.toReversed() }
      return difference(notes, sorted(await entriesOf(notes)), sorted(await entriesOf(turned)))
    })
  })

  test('typed days later, everything is still due when it was', async () => {
    await expectRelation(anyNotesPlan, async (plan) =>
      same(notesOf(plan), notesOf({ ...plan, today: plainDate('2026-11-14') })),
    )
  })

  test('an interview a week later makes everything due a week later', async () => {
    await expectRelation(anyNotesPlan, async (plan) => {
      const later = { ...plan, interviewedOn: plainDate('2026-11-17'), today: plainDate('2026-11-17') }
      const aWeekOn = (day: unknown) =>
        typeof day === 'string' ? day.replace(/\d\d$/, (date) => String(Number(date) + 7)) : day
      const expected = duesOf(await entriesOf(notesOf(plan))).map((line) => line.map(aWeekOn))
      return difference(notesOf(plan), expected, duesOf(await entriesOf(notesOf(later))))
    })
  })

  test('a person nobody names takes nothing', async () => {
    await expectRelation(
      anyNotesPlan,
      async (plan) => {
        const notes = notesOf(plan)
        const person = { id: 'p9', name: plan.spare, role: 'Cloakroom attendant' }
        const more = await entriesOf({ ...notes, people: [...notes.people, person] })
        const place = more.findIndex((line) => line.some(({ people }) => people.includes('p9')))
        return place < 0 ? null : `${notes.lines[place]} went to ${plan.spare}`
      },
      nearlyAlways,
    )
  })
})

describe('another fact changes that fact', patiently, () => {
  test('a person called otherwise is still the one who is meant, and the lines say the same', async () => {
    await expectRelation(
      anyNotesPlan,
      async (plan) => same(notesOf(plan), notesOf(withPersonNamed(plan, 0, plan.spare))),
      nearlyAlways,
    )
  })

  test('a person whose name is an ordinary word is still the one who is meant', async () => {
    await expectRelation(
      fc.tuple(anyNotesPlan, fc.constantFrom(...ordinaryNames)),
      async ([plan, name]) => {
        const changed = notesOf(withPersonNamed(plan, 0, name))
        return difference(changed, peopleOf(await entriesOf(notesOf(plan))), peopleOf(await entriesOf(changed)))
      },
      nearlyAlways,
    )
  })

  test('two people who change places change places in what is read', async () => {
    await expectRelation(
      anyNotesPlan,
      async (plan) => {
        const turned = withLines(plan, (line) => ({ ...line, person: 1 - line.person }))
        const other: Record<string, string> = { p1: 'p2', p2: 'p1' }
        const expected = peopleOf(await entriesOf(notesOf(plan))).map((line) =>
          line.map((id) => other[id] ?? id).sort(),
        )
        return difference(notesOf(turned), expected, peopleOf(await entriesOf(notesOf(turned))))
      },
      nearlyAlways,
    )
  })

  test('whoever is named on a line that is theirs is the one it is given to', async () => {
    const named = anyNotesPlan.map((plan) => ({
      ...plan,
      lines: plan.lines.filter(({ words, kind }) => words.includes('{who}') && kind !== 'fact'),
    }))
    await expectRelation(
      named,
      async (plan) => {
        const people = (await entriesOf(notesOf(plan))).map((line) => line.flatMap((entry) => entry.people))
        const wrong = plan.lines.findIndex(
          ({ person }, index) =>
            people[index]?.length !== 0 && people[index]?.some((id) => id !== plan.people[person]?.id),
        )
        return wrong < 0 ? null : `${notesOf(plan).lines[wrong]} went to ${people[wrong]}`
      },
      nearlyAlways,
    )
  })

  test('another number leaves what a line is', async () => {
    await expectRelation(
      anyNotesPlan,
      async (plan) => {
        const other = withLines(plan, (line) => ({
          ...line,
          number: line.number === 12 ? 3 : line.number + 1,
          amount: line.amount + 1_000,
        }))
        const [before, after] = [await entriesOf(notesOf(plan)), await entriesOf(notesOf(other))]
        return difference(notesOf(other), kindsOf(before), kindsOf(after))
      },
      nearlyAlways,
    )
  })

  test('another currency leaves what a line is', async () => {
    await expectRelation(
      anyNotesPlan,
      async (plan) => {
        const changed = notesOf({ ...plan, currency: plan.currency === '€' ? '£' : '€' })
        return difference(changed, kindsOf(await entriesOf(notesOf(plan))), kindsOf(await entriesOf(changed)))
      },
      nearlyAlways,
    )
  })

  test('another weekday leaves what a line is, and a promise is due then', async () => {
    await expectRelation(
      anyNotesPlan,
      async (plan) => {
        const other = withLines(plan, (line) => ({ ...line, weekday: (line.weekday + 1) % 5 }))
        const [before, after] = [await entriesOf(notesOf(plan)), await entriesOf(notesOf(other))]
        const kinds = difference(notesOf(other), kindsOf(before), kindsOf(after))
        if (kinds !== null) return kinds
        const dayOf = (due: unknown) => (typeof due === 'string' ? (new Date(due).getUTCDay() + 6) % 7 : null)
        const place = other.lines.findIndex(({ weekday, words }, index) =>
          duesOf(after)[index]?.some((due) => words.includes('{day}') && dayOf(due) !== weekday),
        )
        return place < 0 ? null : `${notesOf(other).lines[place]} is due on ${duesOf(after)[place]}`
      },
      nearlyAlways,
    )
  })

  test('a story under another title is still that story', async () => {
    await expectRelation(
      anyNotesPlan,
      async (plan) => {
        const title = 'runaway trolley'
        const stories = plan.stories.map((story, index) => (index === 0 ? { ...story, title } : story))
        const changed = notesOf({ ...plan, stories })
        return difference(changed, storiesOf(await entriesOf(notesOf(plan))), storiesOf(await entriesOf(changed)))
      },
      nearlyAlways,
    )
  })
})

test('a story told as the answer is both, a question and a story', patiently, async () => {
  const asked = fc.constantFrom(
    (who: string) => `${who} asked about a mistake I made. I told them about`,
    (who: string) => `${who.toLowerCase()} asked how i deal with angry customers, told her about`,
    (who: string) => `${who} asked for a time when I had to say no. Told him about`,
    () => 'asked me about a busy day, told them about',
  )
  const things = fc.constantFrom('the wrong delivery', 'the lost file', 'the night of the flood', 'the broken freezer')
  const ends = fc.constantFrom('', '.', ', went well', ', 3/5', '. It went ok.')
  await expectRelation(
    fc.tuple(anyNotesPlan, asked, things, ends),
    async ([plan, ask, thing, end]) => {
      const line = `${ask(givenName(plan.people[0]?.name ?? 'She'))} ${thing}${end}`
      const [kinds] = kindsOf(await entriesOf({ ...notesOf(plan), lines: [line] }))
      return kinds?.join() === 'question,story' ? null : `${line} became ${kinds}`
    },
    nearlyAlways,
  )
})

describe('what is not understood moves nothing', patiently, () => {
  test('a remark added at the end leaves what stood before the last line', async () => {
    await expectRelation(fc.tuple(anyNotesPlan, fc.constantFrom(...remarks)), async ([plan, remark]) => {
      const notes = notesOf(plan)
      const longer = await entriesOf({ ...notes, lines: [...notes.lines, remark] })
      return difference(notes, (await entriesOf(notes)).slice(0, -1), longer.slice(0, -2))
    })
  })

  test('a remark among other lines is a note', async () => {
    await expectRelation(
      fc.tuple(anyNotesPlan, fc.constantFrom(...remarks), fc.nat({ max: 4 })),
      async ([plan, remark, place]) => {
        const notes = notesOf(plan)
        const kinds = kindsOf(await entriesOf({ ...notes, lines: notes.lines.toSpliced(place, 0, remark) }))[place]
        return kinds?.join() === 'note' ? null : `${remark} became ${kinds}`
      },
      nearlyAlways,
    )
  })

  test('a remark among other lines leaves what they are', async () => {
    await expectRelation(
      fc.tuple(anyNotesPlan, fc.constantFrom(...remarks), fc.nat({ max: 4 })),
      async ([plan, remark, place]) => {
        const notes = notesOf(plan)
        const longer = { ...notes, lines: notes.lines.toSpliced(place, 0, remark) }
        const kinds = kindsOf(await entriesOf(longer)).toSpliced(place, 1)
        return difference(notes, kindsOf(await entriesOf(notes)), kinds)
      },
      { share: 0.85 },
    )
  })

  test('lines that hold nothing but signs become nothing', async () => {
    await expectRelation(
      fc.array(fc.constantFrom(' ', '-', '.', '…', '?', '*', '🙂', '(', '/'), { maxLength: 12 }),
      async (signs) => {
        const entries = (await entriesOf({ ...notesOf(emptyPlan), lines: [signs.join('')] })).flat()
        return entries.every(({ kind }) => kind === 'note') ? null : JSON.stringify(entries)
      },
    )
  })
})

describe('what is called sure stands firm', patiently, () => {
  const looks: [what: string, change: (line: string) => string][] = [
    ['list signs', (line) => `- ${line}`],
    ['small letters', (line) => line.toLowerCase()],
    ['capitals', (line) => line.toUpperCase()],
    ['apostrophes left out', withoutApostrophes],
    ['a full stop at the end', (line) => `${line}.`],
    ['a second space', (line) => line.replaceAll(' ', '  ')],
  ]
  test.each(looks)('%s', async (_, change) => {
    await expectRelation(
      anyNotesPlan,
      async (plan) => {
        const notes = notesOf(plan)
        const before = (await readNotes(notes)).lines
        const after = (await readNotes(changedLines(notes, change))).lines
        const gone = before.flatMap(({ entries }, index) =>
          entries
            .filter(({ certainty }) => certainty === 'sure')
            .filter(({ kind }) => !after[index]?.entries.some((entry) => entry.kind === kind))
            .map(({ kind }) => `${notes.lines[index]} is surely ${kind}, and then it is not`),
        )
        return gone[0] ?? null
      },
      { share: 0.98 },
    )
  })
})

const emptyPlan: NotesPlan = {
  people: [{ id: 'p1', name: 'Ifeoma Nwachukwu', role: 'Area Manager' }],
  stories: [],
  currency: '£',
  lines: [],
  interviewedOn: plainDate('2026-11-10'),
  today: plainDate('2026-11-10'),
}

test('the generator names people, numbers and days where its plan says so', async () => {
  await expectRelation(anyNotesPlan, async (plan) => {
    const { lines } = notesOf(plan)
    const wrong = plan.lines.findIndex(
      ({ words, person }, index) =>
        words.includes('{who}') && !lines[index]?.includes(givenName(plan.people[person]?.name ?? '')),
    )
    return wrong < 0 ? null : `${lines[wrong]}`
  })
  expect(notesOf(emptyPlan).lines).toEqual([])
})
