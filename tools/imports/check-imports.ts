import type { Complaint, Workspace } from '../check/workspace.ts'
import { findCycles } from './find-cycles.ts'
import { findHiddenInputs } from './find-hidden-inputs.ts'
import { judgeExports, judgeImports } from './judge-imports.ts'

export function checkImports(workspace: Workspace): Complaint[] {
  return [
    ...judgeImports(workspace),
    ...judgeExports(workspace),
    ...findCycles(workspace),
    ...findHiddenInputs(workspace),
  ]
}
