import type { InvitedPerson, PreparationTask } from '@roundtwo/model'
import { textKey } from '@roundtwo/text'
import { companyOf, hasLedger, type PreparationFacts } from './facts.ts'
import { task } from './task.ts'

const companyTasks = (facts: PreparationFacts): PreparationTask[] => {
  const company = companyOf(facts)
  const name = company ?? 'the company'
  const suffix = company === null ? '' : `:${textKey(company)}`
  const values = facts.posting?.values ?? []
  const looked =
    values.length === 0 ? 'what it says it values' : `what it says it values (${values.slice(0, 3).join('; ')})`
  return [
    task({
      key: `research:company${suffix}`,
      kind: 'research',
      title: `Find out what ${name} does and where it is heading`,
      detail:
        `Read its own pages: whom it serves, how it earns its money or is paid for, ${looked}. For ` +
        'each finding note one line on how you could help.',
      effort: 25,
      value: 80,
    }),
    task({
      key: `research:outside${suffix}`,
      kind: 'research',
      title: `Read about ${name} from outside`,
      detail:
        'Sources it did not write: annual accounts or an inspection report, the trade press, ' +
        'reviews by customers and staff, who it is compared with. A second round expects more ' +
        'than the home page.',
      effort: 25,
      value: 66,
    }),
    task({
      key: `research:news${suffix}`,
      kind: 'research',
      title: `Catch up on the latest news of ${name}`,
      detail:
        'Look for anything from the last three months: products, results, people, regulation in ' +
        'its field. Choose one item you can ask a real question about.',
      effort: 15,
      value: 55,
      earliestDaysBefore: 2,
    }),
  ]
}

const personTask = (person: InvitedPerson): PreparationTask => {
  const known = person.role === null ? person.name : `${person.name}, ${person.role}`
  return task({
    key: `research:person:${textKey(person.name)}`,
    kind: 'research',
    title: `Look up ${person.name}`,
    detail:
      `${known}: their public professional profile, what they have written or built, and what ` +
      'somebody in that job needs from this role. Write down one thing to ask them.',
    effort: 15,
    value: person.kind === 'recruiter' ? 45 : 65,
  })
}

const peopleTasks = (facts: PreparationFacts): PreparationTask[] => {
  const people = facts.invitation.people.filter((person) => person.kind !== 'referee' && person.name !== '')
  if (people.length > 0) return people.map(personTask)
  return [
    task({
      key: 'research:ask-who',
      kind: 'research',
      title: 'Ask who will be in the room',
      detail:
        'The invitation names nobody. Ask your contact for the names and jobs of the people you ' +
        'will meet: it is a normal question, and it decides what to prepare.',
      effort: 10,
      value: 70,
    }),
  ]
}

/** Notes are gone through until they are on record; then the record is. */
const earlierRounds = (facts: PreparationFacts): PreparationTask[] => {
  if (facts.invitation.round === 1) return []
  return [hasLedger(facts) ? ledgerTask : notesTask]
}

const ledgerTask = task({
  key: 'research:ledger',
  kind: 'research',
  title: 'Go through the ledger of the earlier rounds',
  detail:
    'Is every question, figure, story and promise in it, with whom it was, and how each answer ' +
    'went? Add what comes back to you, rate the answers and write a better one where you have ' +
    'it: what to repeat, take deeper and put right is drawn from there.',
  effort: 20,
  value: 85,
})

const notesTask = task({
  key: 'research:first-round',
  kind: 'research',
  title: 'Go through your notes of the first round',
  detail:
    'Write down what they asked, what you said, which figures you gave and where they seemed to ' +
    'doubt. Mark what to repeat exactly, what to take deeper and what to put right: the next ' +
    'people have often read the first round’s notes.',
  effort: 30,
  value: 85,
})

/** The posting, the company, its news, the people, and one's own first round. */
export const researchTasks = (facts: PreparationFacts): PreparationTask[] => {
  const role =
    facts.posting === null
      ? []
      : [
          task({
            key: 'research:role',
            kind: 'research',
            title: 'Read the posting again, duty by duty',
            detail:
              'Beside each duty write the nearest thing you have done and what you would do ' +
              'first. Underline what you cannot place: that is what to ask about.',
            effort: 30,
            value: 70,
          }),
        ]
  return [...earlierRounds(facts), ...role, ...companyTasks(facts), ...peopleTasks(facts)]
}
