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
import { applyInvitation } from './opportunities/apply-invitation.ts'
import { createOpportunity } from './opportunities/create-opportunity.ts'
import { deleteOpportunity } from './opportunities/delete-opportunity.ts'
import { getFit } from './opportunities/get-fit.ts'
import { getOpportunity } from './opportunities/get-opportunity.ts'
import { listOpportunities } from './opportunities/list-opportunities.ts'
import { restoreOpportunity } from './opportunities/restore-opportunity.ts'
import { savePosting } from './opportunities/save-posting.ts'
import { updateOpportunity } from './opportunities/update-opportunity.ts'
import { browseAsks } from './preparing/browse-asks.ts'
import { exportPlan } from './preparing/export-plan.ts'
import { getDaySheet } from './preparing/get-day-sheet.ts'
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

/** What carries out each operation of the contract; the type makes it complete. */
export const implementations: Implementations = {
  applyInvitation,
  attachDocument,
  backupData,
  browseAsks,
  createOpportunity,
  deleteData,
  deleteDocument,
  deleteInterview,
  deleteOpportunity,
  deletePerson,
  deleteResume,
  exportData,
  exportPlan,
  getDaySheet,
  getDocument,
  getFit,
  getOpportunity,
  getPlan,
  getSettings,
  importData,
  listOpportunities,
  listQuestions,
  listResumes,
  loadExample,
  matchResume,
  prepareOpportunity,
  readInvitation,
  readPosting,
  readResume,
  removeExample,
  restoreData,
  restoreOpportunity,
  saveInterview,
  savePerson,
  savePosting,
  saveResume,
  saveRound,
  saveSettings,
  saveTask,
  setTaskDone,
  suggestAsks,
  updateOpportunity,
}
