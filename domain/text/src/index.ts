export type { Amount } from './amounts/amount.ts'
export { recogniseAmounts } from './amounts/recognise-amounts.ts'
export { type Phone, phonesIn } from './contacts/phones.ts'
export { type Place, placesIn } from './contacts/places.ts'
export { type Document, readDocument, wordsIn } from './document/document.ts'
export type { Line, SourceLine } from './document/line.ts'
export { type MailPart, type MailParts, mailPartsOf } from './document/mail-parts.ts'
export type { Sentence } from './document/sentence.ts'
export { type Span, type Token, tokensOf } from './document/token.ts'
export {
  type Classifier,
  chancesAmong,
  chancesOf,
  chosenAmong,
  classify,
  probabilitiesOf,
} from './learning/classifier.ts'
export { type Tagged, type Tagger, tagged } from './learning/tagger.ts'
export { type WeightTable, weightTable } from './learning/weights.ts'
export { type Link, linksIn, type Platform, platforms } from './links/links.ts'
export {
  isFamilyName,
  isGivenName,
  isJobWord,
  nameParticles,
  nameSuffixes,
  personTitles,
} from './names/names.ts'
export { type DateMention, recogniseDates } from './when/dates.ts'
export { dueDate } from './when/due-date.ts'
export type { DurationMention } from './when/durations.ts'
export { type Moment, momentIn, recogniseMoments, type When } from './when/moments.ts'
export type { TimeMention } from './when/times.ts'
export { zoneOfPlace } from './when/zone-places.ts'
export { recogniseZones, type ZoneMention, zoneOfName } from './when/zones.ts'
export { clusterOf } from './words/clusters.ts'
export { dayWords } from './words/day-words.ts'
export { diverseOrder } from './words/diverse-order.ts'
export { figuresIn } from './words/figures.ts'
export { fold, trimmed } from './words/fold.ts'
export { type Feature, hashOf } from './words/hash.ts'
export { capitalised, firstLine, joinWithAnd, joinWithOr, quoted, saysSomething } from './words/phrases.ts'
export { inRuns } from './words/runs.ts'
export { plainWords, signalsIn, signalsOf } from './words/signals.ts'
export { stem } from './words/stem.ts'
export { textKey } from './words/text-key.ts'
export {
  isTelling,
  type RootedWord,
  rootedWords,
  rootLine,
  rootOf,
  tellingWords,
} from './words/word-roots.ts'
