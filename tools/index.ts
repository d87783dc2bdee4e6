export { lineAt, parse, visit } from './check/parse.ts'
export { readWorkspace, type SourceFile, type Workspace } from './check/workspace.ts'
