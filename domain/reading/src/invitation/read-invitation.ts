import {
  type Invitation,
  type InvitedPerson,
  interviewFormats,
  type Note,
  type Origin,
  type Origins,
} from '@roundtwo/model'
import { chancesOf, fold, probabilitiesOf, type Span, wordsIn } from '@roundtwo/text'
import { type Bounds, type Candidate, competing, type Found } from './candidate.ts'
import { type ChoiceName, choices, manyValued } from './choices.ts'
import { type Clause, type ClauseKind, clauseFeatures, clausesOf } from './clauses.ts'
import { contactCandidates, emailOf, phoneOf } from './contacts.ts'
import type { InvitationSource } from './invitation-source.ts'
import { languageNotes } from './language.ts'
import type { InvitationModels } from './models.ts'
import { personContext } from './person-context.ts'
import { type Person, personCandidates } from './persons.ts'
import { readScene, type Scene } from './scene.ts'
import { readWhen, type WhenField } from './when.ts'

export interface InvitationReading extends Invitation {
  origins: Origins
  notes: Note[]
}

/** Less likely kinds of persons are not said. */
const clearly = 0.8
/** From this chance on a day has another format besides the likeliest. */
const another = 0.7
const known = 0.99
/** Of these a word or a number alone would say little. */
const told: ReadonlySet<ChoiceName> = new Set<ChoiceName>(['round', 'final', 'formats', 'finalists'])

/** All candidates with their chances, the likeliest first; those of most fields compete to be the one. */
export function judged(
  name: ChoiceName,
  models: Pick<InvitationModels, 'choices'>,
  candidates: readonly Candidate[],
): (Candidate & { probability: number })[] {
  const model = models.choices[name]
  const each = ({ features }: Candidate) => probabilitiesOf(model, features)[1] ?? 0
  const found = manyValued.has(name)
    ? candidates.map((candidate) => ({ ...candidate, probability: each(candidate) }))
    : competing(model, candidates)
  // What the mail names and the opportunity has already needs no guess.
  const certain = found.map(({ probability, ...candidate }) => ({
    ...candidate,
    probability: candidate.features.includes('known') ? Math.max(probability, known) : probability,
  }))
  return certain.sort((left, right) => right.probability - left.probability)
}

/** Of each person to be nobody, somebody, an interviewer: looked at alone, then beside the others. */
export function personChances(
  { people, peopleInContext }: Pick<InvitationModels, 'people' | 'peopleInContext'>,
  persons: readonly Person[],
): number[][] {
  const looks = persons.map(({ features }) => probabilitiesOf(people, features))
  const context = personContext(persons, looks)
  return persons.map(({ features }, at) => probabilitiesOf(peopleInContext, [...features, ...(context[at] ?? [])]))
}

/** "Boots" is the company, and neither somebody nor something to bring. */
const isSameWord = (text: string, company: string | null): boolean =>
  company !== null && !/\s/.test(company) && fold(text) === fold(company)

/** Reads one mail: keeps what each value rests on while the fields are filled. */
class Reader {
  readonly scene: Scene
  readonly models: InvitationModels
  readonly bounds: InvitationModels['bounds'] & Record<WhenField, Bounds>
  readonly origins: Origins = {}

  constructor(models: InvitationModels, scene: Scene) {
    this.models = models
    this.scene = scene
    this.bounds = { ...models.bounds, ...models.when.bounds }
  }

  note(path: string, name: keyof Reader['bounds'], probability: number, span: Span | null, value = ''): void {
    this.origins[path] = {
      certainty: probability >= this.bounds[name].sure ? 'sure' : 'doubtful',
      quote: span ? wordsIn(this.scene.mail.document, span) : value,
      where: 'text',
      confirmed: false,
    }
  }

  /** The sentence around a place. */
  around({ start }: Span): Span | undefined {
    const { sentences } = this.scene.mail.document
    return sentences.find((sentence) => start >= sentence.start && start < sentence.end)
  }

  all(name: ChoiceName, candidates: readonly Candidate[]): Found<string>[] {
    const { take } = this.bounds[name]
    return judged(name, this.models, candidates).filter(({ probability }) => probability >= take)
  }

  /** What a value rests on: the words that name it, or the sentence that tells it. */
  telling(name: ChoiceName, { span }: Pick<Candidate, 'span'>): Span | null {
    return (span && told.has(name) && this.around(span)) || span
  }

  one(name: Exclude<ChoiceName, 'contact'>): string | null {
    const [best] = this.all(name, choices[name](this.scene))
    if (best) this.note(name, name, best.probability, this.telling(name, best), best.value)
    return best?.value ?? null
  }

  /** One name is one thing: a company's single word is no person. */
  people(company: string | null): { people: InvitedPerson[]; persons: Person[] } {
    const persons: Person[] = []
    const people: InvitedPerson[] = []
    const candidates = personCandidates(this.scene)
    personChances(this.models, candidates).forEach(([none = 0, other = 0, interviewer = 0], at) => {
      const person = candidates[at]
      if (!person || 1 - none < this.bounds.people.take || isSameWord(person.name, company)) return
      const { name, role, mentions } = person
      const path = `people.${people.length}`
      const span = mentions[0] ?? null
      this.note(`${path}.name`, 'people', other + interviewer, span, name)
      this.note(`${path}.kind`, 'people kind', Math.max(other, interviewer), span, name)
      const kind = interviewer >= clearly ? 'interviewer' : other >= clearly ? 'recruiter' : 'unknown'
      people.push({ name, role, email: emailOf(this.scene, person), kind })
      persons.push(person)
    })
    return { people, persons }
  }

  contact(persons: readonly Person[]): InvitationReading['contact'] {
    const [best] = this.all('contact', contactCandidates(this.scene, persons))
    const person = persons.find(({ name }) => name === best?.value)
    if (!best || !person) return null
    this.note('contact', 'contact', best.probability, best.span, person.name)
    const phone = phoneOf(this.scene, person)?.phone.text ?? null
    return { name: person.name, phone, email: emailOf(this.scene, person) }
  }

  /** The likeliest format, and others that are as good as certain. */
  formats(): string[] {
    const all = this.all('formats', choices.formats(this.scene))
    const kept = all.filter(({ probability }, at) => at === 0 || probability >= another)
    return kept.map((format, at) => {
      this.note(`formats.${at}`, 'formats', format.probability, this.telling('formats', format), format.value)
      return format.value
    })
  }

  found<Value>(path: WhenField, found: Found<Value> | null): Value | null {
    if (found) this.note(path, path, found.probability, found.span)
    return found?.value ?? null
  }

  /** A calendar entry's own time is what it says; all else is read. */
  when(): Pick<InvitationReading, 'start' | 'end' | 'zone' | 'options' | 'replyBy' | 'decisionBy' | 'nextStep'> {
    const { mail } = this.scene
    const { calendar, zone: own } = mail.source
    const read = readWhen(this.models.when, this.scene, own)
    const sentence = read.decisionBy?.span && this.around(read.decisionBy.span)
    const days = {
      replyBy: this.found('replyBy', read.replyBy),
      decisionBy: this.found('decisionBy', read.decisionBy),
      nextStep: sentence ? wordsIn(mail.document, sentence) : null,
    }
    if (calendar?.start) {
      const { start, end, zone, zoneAsWritten } = calendar
      const stated: Origin = { certainty: 'sure', quote: start, where: 'DTSTART', confirmed: false }
      this.origins['start'] = stated
      if (end) this.origins['end'] = { ...stated, quote: end, where: 'DTEND' }
      if (zone) this.origins['zone'] = { ...stated, quote: zoneAsWritten ?? zone }
      return { start, end, zone: zone ?? this.found('zone', read.zone), options: [], ...days }
    }
    return {
      start: this.found('start', read.start),
      end: this.found('end', read.end),
      zone: this.found('zone', read.zone),
      options: read.options.map(({ value }) => value),
      ...days,
    }
  }

  /** Clauses of each kind; those of one sentence are one item, with what stands between them. */
  clauses(company: string | null): Record<ClauseKind, string[]> {
    const { models, scene } = this
    const { document } = scene.mail
    const clauses = clausesOf(scene)
    const chances = clauseFeatures(scene, clauses).map((features) => chancesOf(models.clauses, features))
    const itemsOf = (kind: ClauseKind): string[] => {
      const column = models.clauses.labels.indexOf(kind)
      const items: { first: Clause; last: Clause; probability: number }[] = []
      clauses.forEach((clause, at) => {
        const probability = chances[at]?.[column] ?? 0
        if (probability < this.bounds[kind].take || isSameWord(clause.text, company)) return
        const open = items.at(-1)
        if (open?.last.sentence === clause.sentence) {
          open.last = clause
          open.probability = Math.max(open.probability, probability)
        } else items.push({ first: clause, last: clause, probability })
      })
      return items.map(({ first, last, probability }, at) => {
        // What is to be prepared is told to the end of the sentence.
        const sentence = kind === 'prepare' ? document.sentences[last.sentence] : undefined
        const span = { start: first.start, end: sentence?.end ?? last.end }
        this.note(`${kind}.${at}`, kind, probability, span)
        return wordsIn(document, span)
      })
    }
    return {
      bring: itemsOf('bring'),
      prepare: itemsOf('prepare'),
      replyAsks: itemsOf('replyAsks'),
      conditions: itemsOf('conditions'),
    }
  }
}

const asNumber = (value: string | null): number | null => (value === null ? null : Number(value))

/** Reads an invitation with given models: what training measures itself by. */
export const readInvitationWith = (models: InvitationModels, source: InvitationSource): InvitationReading =>
  readingOf(models, readScene(models.names, source))

export function readingOf(models: InvitationModels, scene: Scene): InvitationReading {
  const reader = new Reader(models, scene)
  const { calendar } = scene.mail.source
  const company = reader.one('company')
  const { people, persons } = reader.people(company)
  const final = reader.one('final')
  const formats = reader.formats()
  const changes = reader.all('changes', choices.changes(scene)).map(({ value }) => value)
  return {
    method: calendar?.method ?? 'prose',
    uid: calendar?.uid ?? null,
    sequence: calendar?.sequence ?? null,
    company,
    role: reader.one('role'),
    round: asNumber(reader.one('round')),
    final: final === null ? null : final === 'true',
    formats: interviewFormats.filter((format) => formats.includes(format)),
    ...reader.when(),
    place: reader.one('place'),
    link: reader.one('link'),
    platform: reader.one('platform')?.replace('Teams', 'Microsoft Teams') ?? null,
    people,
    ...reader.clauses(company),
    finalists: asNumber(reader.one('finalists')),
    contact: reader.contact(persons),
    cancelled: changes.includes('cancelled') || calendar?.method === 'cancel',
    moves: changes.includes('moves'),
    origins: reader.origins,
    notes: [...(calendar?.notes ?? []), ...languageNotes(scene.mail.document)],
  }
}

let loaded: Promise<InvitationModels> | undefined

/** What a mail or calendar file that invites to an interview says, each fact with how sure it is and its words. */
export async function readInvitation(source: InvitationSource): Promise<InvitationReading> {
  // What was learnt (see tools/train) is loaded when it is first wanted.
  loaded ??= import('./models.json', { with: { type: 'json' } }).then((module) => module.default)
  return readInvitationWith(await loaded, source)
}
