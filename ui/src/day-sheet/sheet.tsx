import type { DaySheet } from '@roundtwo/model'
import { dateWords } from '../words/dates.ts'
import { roundWords } from '../words/labels.ts'
import { fillOf, shortened } from './fill.ts'
import { SheetList } from './sheet-list.tsx'
import { SheetWhen } from './sheet-when.tsx'

const Stories = ({ stories }: Pick<DaySheet, 'stories'>) => (
  <section>
    <h3>Five stories to have ready</h3>
    <ol>
      {stories.slice(0, 5).map(({ need, quote }) => (
        <li key={need}>
          <strong>{need}</strong>
          {quote ? <span className="r2-sheet-quote"> “{shortened(quote)}”</span> : <span className="r2-sheet-line" />}
        </li>
      ))}
      {stories.length === 0 && <li className="r2-sheet-line" />}
    </ol>
  </section>
)

const afterwardsWords = ({ text, by }: NonNullable<DaySheet['nextStep']>): string =>
  by ? `${text} (by ${dateWords(by)})` : text

interface SheetProps {
  sheet: DaySheet
  /** Where one stands, for whoever asks for it. */
  standing: string | null
}

/** One page of paper; blank lines stand where something is still to be written by hand. */
export const Sheet = ({ sheet, standing }: SheetProps) => {
  const { opportunity, round, when, where, people, stories, asks, advice } = sheet
  const { figures, bring, prepared, nextStep } = sheet
  return (
    <article className="r2-sheet" aria-label="Day sheet" data-fill={fillOf(sheet, standing)}>
      <header>
        <div>
          <h2>{opportunity.role}</h2>
          <p>
            {opportunity.company} · {roundWords(round.number, round.final, round.formats)}
          </p>
        </div>
        <SheetWhen when={when} where={where} />
      </header>
      <div className="r2-sheet-columns">
        <div>
          <SheetList
            title="Who"
            lines={people.map(({ name, role }) => (role ? `${name}, ${role}` : name))}
            otherwise="Not known: ask at the beginning, and write the names down."
          />
          {advice.length > 0 && (
            <SheetList
              title="From round one"
              lines={advice.map(({ person, text }) => (person ? `${person}: ${text}` : text))}
              otherwise=""
            />
          )}
          <Stories stories={stories} />
        </div>
        <div>
          <section>
            <h3>Three questions to ask</h3>
            <ol>
              {asks.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ol>
          </section>
          <SheetList
            title="Figures to remember"
            lines={figures.map(({ figure, quote }) => (quote === figure ? figure : `${figure}: ${shortened(quote)}`))}
            otherwise="None in your CV: think of one number for your best work."
          />
          <SheetList title="Bring" lines={bring} otherwise="A pen, paper, this page." />
          {prepared.length > 0 && <SheetList title="Prepared" lines={prepared} otherwise="" />}
          <SheetList
            title="Afterwards"
            lines={nextStep ? [afterwardsWords(nextStep)] : []}
            otherwise="Ask: what happens next, and when will I hear from you?"
          />
          {standing && <SheetList title="Where I stand" lines={[standing]} otherwise="" />}
        </div>
      </div>
    </article>
  )
}
