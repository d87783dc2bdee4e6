export type { Amount } from './amounts/amount.ts'
export { recogniseAmounts } from './amounts/recognise-amounts.ts'
export { type Link, linksIn, type Phone, type Place, phonesIn, placesIn } from './contacts/contacts.ts'
export { type Document, readDocument, type Sentence, wordsIn } from './document/document.ts'
export type { Line, SourceLine } from './document/line.ts'
export { type MailPart, type MailParts, mailPartsOf } from './document/mail-parts.ts'
export { type Span, type Token, tokensOf } from './document/token.ts'
export {
  type Chances,
  type Classifier,
  chancesAmong,
  chancesOf,
  chosenAmong,
  classify,
  probabilitiesOf,
  type Tagged,
  type Tagger,
  tagged,
} from './learning/models.ts'
export { type Feature, type WeightTable, weightTable } from './learning/weights.ts'
export {
  isFamilyName,
  isGivenName,
  isJobWord,
  nameParticles,
  nameSuffixes,
  personTitles,
} from './names/names.ts'
export { type DateMention, dueDate, recogniseDates } from './when/dates.ts'
export { type Moment, momentIn, recogniseMoments, type When } from './when/moments.ts'
export type { DurationMention, TimeMention } from './when/times.ts'
export { recogniseZones, type ZoneMention, zoneOfName, zoneOfPlace } from './when/zones.ts'
export { figuresIn } from './words/figures.ts'
export { fold, hashOf, plainWords, signalsIn, signalsOf, textKey, trimmed } from './words/fold.ts'
export { inRuns, listedIn, namedBy, wordList } from './words/lists.ts'
export {
  capitalised,
  dayWords,
  firstLine,
  joinWithAnd,
  joinWithOr,
  quoted,
  saysSomething,
} from './words/phrases.ts'
export {
  clusterOf,
  isTelling,
  type RootedWord,
  rootedWords,
  rootLine,
  rootOf,
  tellingWords,
} from './words/related-words.ts'
export { stem } from './words/stem.ts'
