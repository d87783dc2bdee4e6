import { type InvitedPerson, interviewFormats, type Origins } from '@roundtwo/model'
import { chancesOf, chosenAmong, probabilitiesOf, type Span, wordsIn } from '@roundtwo/text'
import type { Bounds } from './bounds.ts'
import type { Candidate } from './candidate.ts'
import { type ChoiceName, choices, manyValued } from './choices.ts'
import { type Clause, type ClauseKind, clauseFeatures, clauseKinds, clausesOf } from './clauses.ts'
import { contactCandidates, phoneOf } from './contacts.ts'
import type { InvitationReading } from './invitation-reading.ts'
import type { InvitationSource } from './invitation-source.ts'
import { languageNotes } from './language.ts'
import type { InvitationModels } from './models.ts'
import { personContext } from './person-context.ts'
import { type Person, personCandidates } from './persons.ts'
import { readScene, type Scene } from './scene.ts'
import { type Found, readWhen, type WhenField } from './when.ts'

/** Less likely kinds of persons are not said. */
const clearly = 0.75
/** From this chance on a day has another format besides the likeliest. */
const another = 0.7
const known = 0.99

interface Judged {
  candidate: Candidate
  probability: number
}

/** All candidates with their chances, the likeliest first; those of most fields compete to be the one. */
export function judged(
  name: ChoiceName,
  models: Pick<InvitationModels, 'choices'>,
  candidates: readonly Candidate[],
) {
  const model = models.choices[name]
  const among = manyValued.has(name)
    ? candidates.map(({ features }) => probabilitiesOf(model, features)[1] ?? 0)
    : chosenAmong(
        model,
        candidates.map(({ features }) => features),
      )
  return candidates
    .map((candidate, at): Judged => {
      const probability = among[at] ?? 0
      // What the mail names and the opportunity has already needs no guess.
      const isKnown = candidate.features.includes('known')
      return { candidate, probability: isKnown ? Math.max(probability, known) : probability }
    })
    .sort((left, right) => right.probability - left.probability)
}

/** Of each person to be nobody, somebody, an interviewer: looked at alone, then beside the others. */
export function personChances(
  { people, peopleInContext }: Pick<InvitationModels, 'people' | 'peopleInContext'>,
  scene: Scene,
  persons: readonly Person[],
): number[][] {
  const looks = persons.map(({ features }) => probabilitiesOf(people, features))
  const context = personContext(scene, persons, looks)
  return persons.map(({ features }, at) =>
    probabilitiesOf(peopleInContext, [...features, ...(context[at] ?? [])]),
  )
}

/** Reads one mail: keeps what each value rests on while the fields are filled. */
class Reader {
  readonly scene: Scene
  readonly models: InvitationModels
  readonly origins: Origins = {}

  constructor(models: InvitationModels, scene: Scene) {
    this.models = models
    this.scene = scene
  }

  bounds(name: keyof InvitationModels['bounds']): Bounds {
    return this.models.bounds[name]
  }

  note(path: string, probability: number, bounds: Bounds, span: Span | null, value: string): void {
    const quote = span ? wordsIn(this.scene.mail.document, span) : value
    this.origins[path] = {
      certainty: probability >= bounds.sure ? 'sure' : 'doubtful',
      quote,
      where: 'text',
      confirmed: false,
    }
  }

  all(name: ChoiceName, candidates: readonly Candidate[]): Judged[] {
    const { take } = this.bounds(name)
    return judged(name, this.models, candidates).filter(({ probability }) => probability >= take)
  }

  one(name: Exclude<ChoiceName, 'contact'>): string | null {
    const [best] = this.all(name, choices[name](this.scene))
    if (!best) return null
    this.note(name, best.probability, this.bounds(name), best.candidate.span, best.candidate.value)
    return best.candidate.value
  }

  platform(): string | null {
    const platform = this.one('platform')
    return platform === 'Teams' ? 'Microsoft Teams' : platform
  }

  people(): { people: InvitedPerson[]; persons: Person[] } {
    const bounds = this.bounds('people')
    const candidates = personCandidates(this.scene)
    const chances = personChances(this.models, this.scene, candidates)
    const kept = candidates.flatMap((person, at) => {
      const [none = 0, other = 0, interviewer = 0] = chances[at] ?? []
      return 1 - none >= bounds.take ? [{ person, other, interviewer }] : []
    })
    const people = kept.map(({ person, other, interviewer }, at): InvitedPerson => {
      const span = person.mentions[0] ?? null
      this.note(`people.${at}.name`, other + interviewer, bounds, span, person.name)
      this.note(
        `people.${at}.kind`,
        Math.max(other, interviewer),
        this.bounds('people kind'),
        span,
        person.name,
      )
      const kind = interviewer >= clearly ? 'interviewer' : other >= clearly ? 'recruiter' : 'unknown'
      return { name: person.name, role: person.role, email: this.emailOf(person), kind }
    })
    return { people, persons: kept.map(({ person }) => person) }
  }

  /** The mail address that is made of the person's names. */
  emailOf({ words }: Person): string | null {
    const long = words.filter((word) => word.length > 2)
    const addresses = this.scene.mail.document.tokens.filter(({ kind }) => kind === 'address')
    return (
      addresses.find(({ folded }) => long.some((word) => folded.split('@')[0]?.includes(word)))?.text ?? null
    )
  }

  contact(persons: readonly Person[]): InvitationReading['contact'] {
    const [best] = this.all('contact', contactCandidates(this.scene, persons))
    const person = persons.find(({ name }) => name === best?.candidate.value)
    if (!best || !person) return null
    this.note('contact', best.probability, this.bounds('contact'), best.candidate.span, person.name)
    return {
      name: person.name,
      phone: phoneOf(this.scene, person)?.phone.text ?? null,
      email: this.emailOf(person),
    }
  }

  /** The likeliest format, and others that are as good as certain. */
  formats(): string[] {
    const all = this.all('formats', choices.formats(this.scene))
    const kept = all.filter(({ probability }, at) => at === 0 || probability >= another)
    kept.forEach(({ candidate, probability }, at) => {
      this.note(`formats.${at}`, probability, this.bounds('formats'), candidate.span, candidate.value)
    })
    return kept.map(({ candidate }) => candidate.value)
  }

  found<Value>(path: WhenField, found: Found<Value> | null): Value | null {
    if (found) this.note(path, found.probability, this.models.when.bounds[path], found.span, '')
    return found?.value ?? null
  }

  sentenceOf(span: Span | null): string | null {
    const { document } = this.scene.mail
    const sentence =
      span && document.sentences.find(({ start, end }) => span.start >= start && span.start < end)
    return sentence ? wordsIn(document, sentence) : null
  }

  /** A calendar entry's own time is what it says; all else is read. */
  when(): Pick<
    InvitationReading,
    'start' | 'end' | 'zone' | 'options' | 'replyBy' | 'decisionBy' | 'nextStep'
  > {
    const { calendar, zone } = this.scene.mail.source
    const read = readWhen(this.models.when, this.scene, zone)
    const replyBy = this.found('replyBy', read.replyBy)
    const decisionBy = this.found('decisionBy', read.decisionBy)
    const nextStep = this.sentenceOf(read.decisionBy?.span ?? null)
    const days = { replyBy, decisionBy, nextStep }
    if (calendar?.start) {
      const { start, end } = calendar
      const stated: Origins[string] = { certainty: 'sure', quote: start, where: 'DTSTART', confirmed: false }
      this.origins['start'] = stated
      if (end) this.origins['end'] = { ...stated, quote: end, where: 'DTEND' }
      if (calendar.zone) this.origins['zone'] = { ...stated, quote: calendar.zoneAsWritten ?? calendar.zone }
      return { start, end, zone: calendar.zone ?? this.found('zone', read.zone), options: [], ...days }
    }
    return {
      start: this.found('start', read.start),
      end: this.found('end', read.end),
      zone: this.found('zone', read.zone),
      options: read.options.map(({ value }) => value),
      ...days,
    }
  }

  /** Clauses of each kind; neighbours of one sentence are one item. */
  clauses(): Record<ClauseKind, string[]> {
    const { models, scene } = this
    const clauses = clausesOf(scene)
    const features = clauseFeatures(scene, clauses)
    const chances = features.map((own) => chancesOf(models.clauses, own))
    const itemsOf = (kind: ClauseKind): string[] => {
      const column = models.clauses.labels.indexOf(kind)
      const items: { clauses: Clause[]; probability: number }[] = []
      clauses.forEach((clause, at) => {
        const probability = chances[at]?.[column] ?? 0
        if (probability < this.bounds(kind).take) return
        const open = items.at(-1)
        const before = open?.clauses.at(-1)
        if (open && before === clauses[at - 1] && before?.sentence === clause.sentence) {
          open.clauses.push(clause)
          open.probability = Math.max(open.probability, probability)
        } else items.push({ clauses: [clause], probability })
      })
      return items.map(({ clauses: own, probability }, at) => {
        const last = own.at(-1)
        // What is to be prepared is told to the end of the sentence.
        const sentence = kind === 'prepare' && last ? scene.mail.document.sentences[last.sentence] : undefined
        const span = { start: own[0]?.start ?? 0, end: sentence?.end ?? last?.end ?? 0 }
        this.note(`${kind}.${at}`, probability, this.bounds(kind), span, '')
        return wordsIn(scene.mail.document, span)
      })
    }
    const [bring, prepare, replyAsks, conditions] = clauseKinds.map(itemsOf)
    return {
      bring: bring ?? [],
      prepare: prepare ?? [],
      replyAsks: replyAsks ?? [],
      conditions: conditions ?? [],
    }
  }
}

const asNumber = (value: string | null): number | null => (value === null ? null : Number(value))

/** Reads an invitation with given models: what training measures itself by. */
export function readInvitationWith(models: InvitationModels, source: InvitationSource): InvitationReading {
  return readingOf(models, readScene(models.names, source))
}

export function readingOf(models: InvitationModels, scene: Scene): InvitationReading {
  const reader = new Reader(models, scene)
  const { calendar } = scene.mail.source
  const { people, persons } = reader.people()
  const final = reader.one('final')
  const formats = reader.formats()
  const changes = reader.all('changes', choices.changes(scene)).map(({ candidate }) => candidate.value)
  return {
    method: calendar?.method ?? 'prose',
    uid: calendar?.uid ?? null,
    sequence: calendar?.sequence ?? null,
    company: reader.one('company'),
    role: reader.one('role'),
    round: asNumber(reader.one('round')),
    final: final === null ? null : final === 'true',
    formats: interviewFormats.filter((format) => formats.includes(format)),
    ...reader.when(),
    place: reader.one('place'),
    link: reader.one('link'),
    platform: reader.platform(),
    people,
    ...reader.clauses(),
    finalists: asNumber(reader.one('finalists')),
    contact: reader.contact(persons),
    cancelled: changes.includes('cancelled') || calendar?.method === 'cancel',
    moves: changes.includes('moves'),
    origins: reader.origins,
    notes: [...(calendar?.notes ?? []), ...languageNotes(scene.mail.document)],
  }
}

let loaded: Promise<InvitationModels> | undefined

/** What was learnt about invitations (see tools/train), loaded when it is first wanted. */
const invitationModels = (): Promise<InvitationModels> => {
  loaded ??= import('./models.json', { with: { type: 'json' } }).then((module) => module.default)
  return loaded
}

/** What a mail or calendar file that invites to an interview says, each fact with how sure it is and its words. */
export const readInvitation = async (source: InvitationSource): Promise<InvitationReading> =>
  readInvitationWith(await invitationModels(), source)
