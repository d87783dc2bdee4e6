import { lineAt, visit } from '../check/parse.ts'
import type { Complaint, SourceFile, Workspace } from '../check/workspace.ts'
import { ringOf } from './table.ts'

/** Time and chance that a pure ring reads by itself instead of being given them. */
export function findHiddenInputs(workspace: Workspace): Complaint[] {
  return workspace.files
    .filter((file) => !file.isTest && file.package && ringOf(file.package.folder)?.isPure)
    .flatMap(findInFile)
}

const secrets: Record<string, string[]> = {
  Date: ['now'],
  Math: ['random'],
  performance: ['now'],
  crypto: ['randomUUID', 'getRandomValues'],
  Temporal: ['Now'],
}

interface Node {
  type: string
  start: number
}

const nameOf = (node: Node) => (node.type === 'Identifier' ? (node as Node & { name: string }).name : '')

function findInFile(file: SourceFile): Complaint[] {
  const found: Complaint[] = []
  const add = (node: Node, what: string) =>
    found.push({
      path: file.path,
      line: lineAt(file, node.start),
      sentence: `${what} is a hidden input; take the time or the chance as an argument`,
    })
  // `const { random } = Math` and `const clock = Date` would hide the same thing behind another name.
  const renamed = (value: Node | null | undefined) => {
    if (value && nameOf(value) in secrets) add(value, `${nameOf(value)} under another name`)
  }
  visit(file, {
    NewExpression: (node) => {
      if (nameOf(node.callee) === 'Date' && node.arguments.length === 0) add(node, 'new Date()')
    },
    CallExpression: (node) => {
      if (nameOf(node.callee) === 'Date') add(node, 'Date()')
    },
    MemberExpression: (node) => {
      const object = nameOf(node.object)
      const property = node.property.type === 'Literal' ? String(node.property.value) : nameOf(node.property)
      if (object === 'globalThis') add(node, 'globalThis')
      else if (secrets[object]?.includes(property)) add(node, `${object}.${property}`)
    },
    VariableDeclarator: (node) => renamed(node.init),
    AssignmentExpression: (node) => renamed(node.right),
  })
  return found
}
