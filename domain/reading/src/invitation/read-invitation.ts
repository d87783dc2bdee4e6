import { type Invitation, type InvitedPerson, interviewFormats, type Note, type Origins } from '@roundtwo/model'
import { chancesOf, fold, inRuns, probabilitiesOf, type Span, tagged, tokensOf, wordsIn } from '@roundtwo/text'
import { highest } from '../features.ts'
import { type Bounds, type Candidate, competing, type Found } from './candidate.ts'
import { type ChoiceName, choices, type InvitationModels } from './choices.ts'
import { type ClauseKind, clauseFeatures, clausesOf } from './clauses.ts'
import { type InvitationSource, invitationMail } from './invitation-mail.ts'
import { isInUnreadLetters, languageNotes } from './language.ts'
import { personChances } from './person-features.ts'
import { contactCandidates, emailOf, type Person, personCandidates, phoneOf } from './persons.ts'
import { isWithin, type NameSpan, type Scene, sceneOf } from './scene.ts'
import { tokenFeatures } from './token-features.ts'
import { readWhen, type WhenField } from './when.ts'

export interface InvitationReading extends Invitation {
  origins: Origins
  notes: Note[]
}

/** Less likely kinds of persons are not said. */
const clearly = 0.85
/** From this chance on a day has another format besides the likeliest. */
const another = 0.8
/** Of these a word or a number alone would say little. */
const told: ReadonlySet<string> = new Set(['round', 'final', 'formats', 'finalists'])

/** Each value with its chance and likeliest words, the likeliest first; all but formats compete to be the one. */
export function judged(
  name: ChoiceName,
  models: Pick<InvitationModels, 'choices'>,
  candidates: readonly Candidate[],
): (Candidate & Found<string>)[] {
  const model = models.choices[name]
  const found =
    name === 'formats'
      ? candidates.map((one) => ({ ...one, probability: probabilitiesOf(model, one.features)[1] ?? 0 }))
      : competing(model, candidates)
  const summed = [...Map.groupBy(found, ({ value }) => value).values()].flatMap((same) => {
    const likeliest = highest(same, ({ probability }) => probability)
    return likeliest ? [{ ...likeliest, probability: same.reduce((sum, one) => sum + one.probability, 0) }] : []
  })
  return summed.sort((left, right) => right.probability - left.probability)
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

  note(path: string, name: keyof Reader['bounds'], probability: number, span: Span | null): void {
    this.origins[path] = {
      certainty: probability >= this.bounds[name].sure ? 'sure' : 'doubtful',
      quote: span ? wordsIn(this.scene.mail.document, span) : '',
      where: 'text',
      confirmed: false,
    }
  }

  /** The sentence around a place. */
  around({ start }: Span): Span | undefined {
    return this.scene.mail.document.sentences.find((sentence) => start >= sentence.start && start < sentence.end)
  }

  all(name: ChoiceName, candidates: readonly Candidate[]): Found<string>[] {
    const { take } = this.bounds[name]
    return judged(name, this.models, candidates).filter(({ probability }) => probability >= take)
  }

  /** Gives a value that rests on the words that name it, or on the sentence that tells it. */
  given(path: string, name: ChoiceName, { value, probability, span }: Found<string>): string {
    const sentence = span && told.has(name) ? this.around(span) : undefined
    this.note(path, name, probability, sentence ?? span)
    return value
  }

  one(name: keyof typeof choices): string | null {
    const [best] = this.all(name, choices[name](this.scene))
    return best ? this.given(name, name, best) : null
  }

  count(name: 'round' | 'finalists'): number | null {
    const value = this.one(name)
    return value === null ? null : Number(value)
  }

  /** One name is one thing: a company's single word is no person, nor is "Lindsey Bee" of Lindsey Bee Supplies. */
  people(company: string | null): { people: InvitedPerson[]; persons: Person[] } {
    const { tokens } = this.scene.mail.document
    const words = tokensOf(company ?? '').map(({ folded }) => folded)
    const starts = [...tokens.keys()].filter((at) => words.every((word, step) => tokens[at + step]?.folded === word))
    const isWithin = ({ first, last }: NameSpan) =>
      last - first + 1 < Math.max(2, words.length) && starts.some((at) => at <= first && last < at + words.length)
    const candidates = personCandidates(this.scene)
    const chances = personChances(this.models, candidates)
    const taken = candidates
      .map((person, at) => ({ person, other: chances[at]?.[2] ?? 0, interviewer: chances[at]?.[3] ?? 0 }))
      .filter(({ other, interviewer }) => other + interviewer >= this.bounds.people.take)
      .filter(({ person }) => !person.mentions.every(isWithin))
    const people = taken.map(({ person, other, interviewer }, at): InvitedPerson => {
      const { name, role, mentions } = person
      const span = mentions[0] ?? null
      this.note(`people.${at}.name`, 'people', other + interviewer, span)
      this.note(`people.${at}.kind`, 'people kind', Math.max(other, interviewer), span)
      const kind = interviewer >= clearly ? 'interviewer' : other >= clearly ? 'recruiter' : 'unknown'
      return { name, role, email: emailOf(this.scene, person), kind }
    })
    return { people, persons: taken.map(({ person }) => person) }
  }

  contact(persons: readonly Person[]): InvitationReading['contact'] {
    const [best] = this.all('contact', contactCandidates(this.scene, persons))
    const person = persons.find(({ name }) => name === best?.value)
    if (!best || !person) return null
    const name = this.given('contact', 'contact', best)
    const phone = phoneOf(this.scene, person)?.phone.text ?? null
    return { name, phone, email: emailOf(this.scene, person) }
  }

  /** The likeliest, and others that are as good as certain. */
  formats(): InvitationReading['formats'] {
    const all = this.all('formats', choices.formats(this.scene))
    const kept = all.filter(({ probability }, at) => at === 0 || probability >= another)
    const values = kept.map((format, at) => this.given(`formats.${at}`, 'formats', format))
    return interviewFormats.filter((format) => values.includes(format))
  }

  found<Value>(path: WhenField, found: Found<Value> | null): Value | null {
    if (found) this.note(path, path, found.probability, found.span)
    return found?.value ?? null
  }

  /** A calendar entry's own time is what it says; all else is read. What is off, if that is sure, has none. */
  when(isOff: boolean, placed: Scene['zones']): Pick<InvitationReading, WhenField | 'nextStep'> {
    const { document, source } = this.scene.mail
    const read = readWhen(this.models.when, this.scene, source.zone, placed)
    const sentence = read.decisionBy?.span && this.around(read.decisionBy.span)
    const days = {
      replyBy: this.found('replyBy', read.replyBy),
      decisionBy: this.found('decisionBy', read.decisionBy),
      nextStep: sentence ? wordsIn(document, sentence) : null,
    }
    const { start, end = null, zone, zoneAsWritten } = source.calendar ?? {}
    if (start) {
      const state = (path: WhenField, quote: string, where: string) => {
        this.origins[path] = { certainty: 'sure', quote, where, confirmed: false }
      }
      state('start', start, 'DTSTART')
      if (end) state('end', end, 'DTEND')
      if (zone) state('zone', zoneAsWritten ?? zone, 'DTSTART')
      return { start, end, zone: zone ?? this.found('zone', read.zone), options: [], ...days }
    }
    return {
      start: this.found('start', isOff ? null : read.start),
      end: this.found('end', isOff ? null : read.end),
      zone: this.found('zone', read.zone),
      options: isOff ? [] : read.options.map(({ value }) => value),
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
      const likely = clauses
        .map((clause, at) => ({ ...clause, probability: chances[at]?.[column] ?? 0 }))
        .filter(({ probability, text }) => probability >= this.bounds[kind].take && !isSameWord(text, company))
      const items = inRuns(likely, (clause, before) => clause.sentence === before.sentence)
      return items.map((item, at) => {
        const [first] = item
        const last = item.at(-1) ?? first
        // What is to be prepared is told to the end of the sentence.
        const { end } = (kind === 'prepare' && document.sentences[last.sentence]) || last
        const span = { start: first.start, end }
        this.note(`${kind}.${at}`, kind, Math.max(...item.map(({ probability }) => probability)), span)
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

/** With given models, of what was found in a mail: what training measures itself by. */
export function readingOf(models: InvitationModels, scene: Scene): InvitationReading {
  const reader = new Reader(models, scene)
  const { calendar } = scene.mail.source
  const company = reader.one('company')
  const { people, persons } = reader.people(company)
  const final = reader.one('final')
  const formats = reader.formats()
  const changes = reader.all('changes', choices.changes(scene))
  const moves = changes.some(({ value }) => value === 'moves')
  const off = changes.find(({ value }) => value === 'cancelled')
  const [place] = reader.all('place', choices.place(scene))
  const link = reader.one('link')
  const platform = reader.one('platform')?.replace('Teams', 'Microsoft Teams') ?? null
  const isOnline = link !== null || platform !== null
  const placed = isOnline ? [] : scene.zones.filter((zone) => isWithin(zone, place?.span))
  const when = reader.when(!moves && off !== undefined && off.probability >= models.bounds.changes.sure, placed)
  return {
    method: calendar?.method ?? 'prose',
    uid: calendar?.uid ?? null,
    sequence: calendar?.sequence ?? null,
    company,
    role: reader.one('role'),
    round: reader.count('round'),
    final: final === null ? null : final === 'true',
    formats,
    ...when,
    place: place ? reader.given('place', 'place', place) : null,
    link,
    platform,
    people,
    ...reader.clauses(company),
    finalists: reader.count('finalists'),
    contact: reader.contact(persons),
    // What moves to another time is not off.
    cancelled: (off !== undefined && !(moves && when.start)) || calendar?.method === 'cancel',
    moves,
    origins: reader.origins,
    notes: [...(calendar?.notes ?? []), ...languageNotes(scene.mail.document)],
  }
}

let loaded: Promise<InvitationModels> | undefined

/** What a mail or calendar file that invites to an interview says, each fact with how sure it is and its words. */
export async function readInvitation(source: InvitationSource): Promise<InvitationReading> {
  // What was learnt (see tools/train) is loaded when it is first wanted.
  loaded ??= import('./models.json', { with: { type: 'json' } }).then((module) => module.default)
  const models = await loaded
  const mail = invitationMail(source)
  const tags = isInUnreadLetters(mail.document) ? [] : tagged(models.names, tokenFeatures(mail))
  return readingOf(models, sceneOf(mail, tags))
}
