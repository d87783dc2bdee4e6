import { trainInvitations } from './invitations.ts'
import { trainNotes } from './notes.ts'
import { trainPostings } from './posting-trial.ts'
import { trainResumes } from './resumes.ts'

// `npm run train` trains every model anew from the labelled sets; `npm run train -- notes` only those named. The same
// sets give the same bytes.

const trainers: Record<string, () => void | Promise<void>> = {
  invitations: async () => {
    await trainInvitations()
  },
  notes: trainNotes,
  postings: trainPostings,
  resumes: trainResumes,
}

const asked = process.argv.slice(2)
for (const [name, train] of Object.entries(trainers)) if (asked.length === 0 || asked.includes(name)) await train()
