import { answerAsk } from './asks/answer-ask.ts'
import { deleteAsk } from './asks/delete-ask.ts'
import { listAsks } from './asks/list-asks.ts'
import { saveAsk } from './asks/save-ask.ts'
import { backupData } from './data/backup-data.ts'
import { deleteData } from './data/delete-data.ts'
import { exportData } from './data/export-data.ts'
import { getSettings } from './data/get-settings.ts'
import { importData } from './data/import-data.ts'
import { loadExample } from './data/load-example.ts'
import { removeExample } from './data/remove-example.ts'
import { restoreData } from './data/restore-data.ts'
import { saveSettings } from './data/save-settings.ts'
import { attachDocument } from './details/attach-document.ts'
import { deleteDocument } from './details/delete-document.ts'
import { deleteInterview } from './details/delete-interview.ts'
import { deletePerson } from './details/delete-person.ts'
import { deleteResume } from './details/delete-resume.ts'
import { getDocument } from './details/get-document.ts'
import { listResumes } from './details/list-resumes.ts'
import { saveInterview } from './details/save-interview.ts'
import { savePerson } from './details/save-person.ts'
import { saveResume } from './details/save-resume.ts'
import { saveRound } from './details/save-round.ts'
import type { Implementations } from './implement.ts'
import { deleteEntry } from './ledger/delete-entry.ts'
import { getAdvice } from './ledger/get-advice.ts'
import { listEntries } from './ledger/list-entries.ts'
import { proposeEntries } from './ledger/propose-entries.ts'
import { readNotes } from './ledger/read-notes.ts'
import { readTranscript } from './ledger/read-transcript.ts'
import { recordEntries } from './ledger/record-entries.ts'
import { recordReview } from './ledger/record-review.ts'
import { saveEntry } from './ledger/save-entry.ts'
import { getTrends } from './looking-back/get-trends.ts'
import { listReflections } from './looking-back/list-reflections.ts'
import { saveReflection } from './looking-back/save-reflection.ts'
import { applyInvitation } from './opportunities/apply-invitation.ts'
import { compareInvitation } from './opportunities/compare-invitation.ts'
import { createOpportunity } from './opportunities/create-opportunity.ts'
import { deleteOpportunity } from './opportunities/delete-opportunity.ts'
import { getFit } from './opportunities/get-fit.ts'
import { getOpportunity } from './opportunities/get-opportunity.ts'
import { listOpportunities } from './opportunities/list-opportunities.ts'
import { restoreOpportunity } from './opportunities/restore-opportunity.ts'
import { savePosting } from './opportunities/save-posting.ts'
import { undoInvitation } from './opportunities/undo-invitation.ts'
import { updateOpportunity } from './opportunities/update-opportunity.ts'
import { browseAsks } from './preparing/browse-asks.ts'
import { exportPlan } from './preparing/export-plan.ts'
import { getDaySheet } from './preparing/get-day-sheet.ts'
import { getFormat } from './preparing/get-format.ts'
import { getPlan } from './preparing/get-plan.ts'
import { listQuestions } from './preparing/list-questions.ts'
import { prepareOpportunity } from './preparing/prepare-opportunity.ts'
import { saveTask } from './preparing/save-task.ts'
import { setTaskDone } from './preparing/set-task-done.ts'
import { suggestAsks } from './preparing/suggest-asks.ts'
import { matchResume } from './reading/match-resume.ts'
import { readInvitation } from './reading/read-invitation.ts'
import { readPosting } from './reading/read-posting.ts'
import { readResume } from './reading/read-resume.ts'
import { recogniseFile } from './reading/recognise-file.ts'
import { addFeed } from './research/add-feed.ts'
import { deleteFeed } from './research/delete-feed.ts'
import { deleteNote } from './research/delete-note.ts'
import { getResearch } from './research/get-research.ts'
import { keepPage } from './research/keep-page.ts'
import { pollFeeds } from './research/poll-feeds.ts'
import { saveNote } from './research/save-note.ts'
import { searchEverything } from './searching/search-everything.ts'
import { deleteEvidence } from './standing/delete-evidence.ts'
import { forecastOutcome } from './standing/forecast-outcome.ts'
import { getPlaybook } from './standing/get-playbook.ts'
import { getScores } from './standing/get-scores.ts'
import { getStanding } from './standing/get-standing.ts'
import { listFigures } from './standing/list-figures.ts'
import { saveEvidence } from './standing/save-evidence.ts'
import { deleteStory } from './stories/delete-story.ts'
import { duplicateStory } from './stories/duplicate-story.ts'
import { getCoverage } from './stories/get-coverage.ts'
import { getStory } from './stories/get-story.ts'
import { listStories } from './stories/list-stories.ts'
import { mergeStories } from './stories/merge-stories.ts'
import { restoreRevision } from './stories/restore-revision.ts'
import { restoreStory } from './stories/restore-story.ts'
import { saveStory } from './stories/save-story.ts'

/** What carries out each operation of the contract; the type makes it complete. */
export const implementations: Implementations = {
  addFeed,
  answerAsk,
  applyInvitation,
  compareInvitation,
  undoInvitation,
  attachDocument,
  backupData,
  browseAsks,
  createOpportunity,
  deleteAsk,
  deleteData,
  deleteDocument,
  deleteEntry,
  deleteEvidence,
  deleteFeed,
  deleteInterview,
  deleteNote,
  deleteOpportunity,
  deletePerson,
  deleteResume,
  deleteStory,
  duplicateStory,
  exportData,
  exportPlan,
  forecastOutcome,
  getAdvice,
  getCoverage,
  getDaySheet,
  getDocument,
  getFit,
  getFormat,
  getOpportunity,
  getPlan,
  getPlaybook,
  getResearch,
  getScores,
  getSettings,
  getStanding,
  getStory,
  getTrends,
  importData,
  keepPage,
  listAsks,
  listEntries,
  listFigures,
  listOpportunities,
  listQuestions,
  listReflections,
  listResumes,
  listStories,
  loadExample,
  matchResume,
  mergeStories,
  pollFeeds,
  prepareOpportunity,
  proposeEntries,
  readInvitation,
  readNotes,
  readPosting,
  readResume,
  recogniseFile,
  readTranscript,
  recordEntries,
  recordReview,
  removeExample,
  restoreData,
  restoreOpportunity,
  restoreRevision,
  restoreStory,
  saveAsk,
  saveEntry,
  saveEvidence,
  saveInterview,
  saveNote,
  savePerson,
  savePosting,
  saveReflection,
  saveResume,
  saveRound,
  saveSettings,
  saveStory,
  saveTask,
  searchEverything,
  setTaskDone,
  suggestAsks,
  updateOpportunity,
}
