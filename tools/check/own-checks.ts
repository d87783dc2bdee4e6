import { checkBudgets } from '../budgets/check-budgets.ts'
import { checkImports } from '../imports/check-imports.ts'
import { checkNames } from '../names/check-names.ts'
import { checkSizes } from '../sizes/check-sizes.ts'
import { checkSpecification } from '../specification/check-specification.ts'
import { parse } from './parse.ts'
import type { Outcome } from './programs.ts'
import type { Complaint, Workspace } from './workspace.ts'

/** The checks written here, each quick enough to run in this process. */
export const ownChecks: Record<string, (workspace: Workspace) => Complaint[]> = {
  syntax: checkSyntax,
  imports: checkImports,
  sizes: checkSizes,
  budgets: checkBudgets,
  specification: checkSpecification,
  names: ({ top }) => checkNames(top),
}

export function runOwnChecks(workspace: Workspace, names = Object.keys(ownChecks)): Outcome[] {
  return names.map((name) => {
    const complaints = ownChecks[name]?.(workspace) ?? []
    return { name, ok: complaints.length === 0, output: complaints.map(describe).join('\n') }
  })
}

/** A file that cannot be read would pass every other check unseen. */
function checkSyntax({ files }: Workspace): Complaint[] {
  return files.flatMap((file) =>
    parse(file).errors.map(({ message }) => ({ path: file.path, sentence: `not understood: ${message}` })),
  )
}

function describe({ path, line, sentence }: Complaint): string {
  return `${path}${line === undefined ? '' : `:${line}`}  ${sentence}`
}
