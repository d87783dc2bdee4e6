import { chancesOf, tokensOf } from '@roundtwo/text'
import { type Judged, judgedBy } from './judged.ts'
import type { PostingModels } from './models.ts'
import { bestName, type NameKind, nameMentions } from './names.ts'
import { payOf } from './pay.ts'
import { statementsIn } from './statements.ts'
import { postingText, withCompany } from './units.ts'
import { seniorityFeatures, type WholePosting } from './whole.ts'
import { modeFeatures, workplaceFeatures, workplaceQuote } from './workplace.ts'

/** A name less likely to be the company may be any word of the text, which then would no longer be read. */
const leastCompany = 0.5

/**
 * Takes a posting's text apart by what was learnt, each piece with its probability. Title, company and place are what the
 * caller knows of them.
 */
export function takeApart(
  source: string,
  models: PostingModels,
  given: { title: string | null; company: string | null; place: string | null },
) {
  const posting = postingText(source)
  const { document } = posting
  const mentions = nameMentions(posting, models.names)
  const company = bestName('company', mentions, posting.units, models.nameChoice)
  const likely = company && company.probability >= leastCompany ? company.text : null
  const units = withCompany(posting.units, given.company ?? likely)
  const { requirements, duties, values, hints } = statementsIn(units, document.text, models)
  const nameOf = (kind: NameKind): Judged | null => {
    const best = kind === 'company' ? company : bestName(kind, mentions, posting.units, models.nameChoice, company?.key)
    const quote = units[best?.unit ?? -1]?.line.text ?? ''
    return best ? { value: best.text, probability: best.probability, quote } : null
  }
  const names = { title: nameOf('title'), company: nameOf('company'), place: nameOf('place') }
  const pay = payOf(document, given.place ?? names.place?.value ?? '', models.pay)
  const whole: WholePosting = {
    units,
    pay: pay?.pay ?? null,
    title: tokensOf(given.title ?? names.title?.value ?? ''),
    requirements: requirements.map(({ kind, level, tokens }) => {
      return { kind: kind.value, level: level.value, tokens }
    }),
    duties: duties.map(({ tokens }) => tokens),
    saidPlaces: units.map((unit) => chancesOf(models.workplaces, workplaceFeatures(unit))),
  }
  const mode = judgedBy(models.mode, modeFeatures(whole))
  return {
    names,
    requirements,
    duties,
    values,
    hints,
    mode: { ...mode, quote: workplaceQuote(whole, mode.value) },
    seniority: judgedBy(models.seniority, seniorityFeatures(whole)),
    pay,
  }
}
