import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { visit } from '../check/parse.ts'
import type { Complaint, Package, SourceFile, Workspace } from '../check/workspace.ts'

/** Every numbered rule of a SPEC.md is quoted by the name of a test in its package, and the reverse. */
export function checkSpecification(workspace: Workspace): Complaint[] {
  return workspace.packages.flatMap((home) => {
    const path = `${home.folder}/SPEC.md`
    if (!existsSync(join(workspace.top, path))) return []
    const rules = readRules(readFileSync(join(workspace.top, path), 'utf8'))
    return checkPackage(path, rules, testNames(workspace, home))
  })
}

interface Rule {
  id: string
  line: number
}

/** `- **MA1** A requirement met by ...` */
function readRules(text: string): Rule[] {
  return text.split('\n').flatMap((line, index) => {
    const id = /^\s*(?:[-*+]|\d+[.)])\s+\*\*([A-Z]{2,}\d+[a-z]?)\b/.exec(line)?.[1]
    return id ? { id, line: index + 1 } : []
  })
}

function checkPackage(path: string, rules: Rule[], names: string[]): Complaint[] {
  const quoted = new Set(names.flatMap((name) => name.match(/\b[A-Z]{2,}\d+[a-z]?\b/g) ?? []))
  const untested = rules
    .filter(({ id }) => !quoted.has(id))
    .map(({ id, line }) => ({ path, line, sentence: `no test of this package names rule ${id}` }))
  const twice = rules
    .filter(({ id }, index) => rules.findIndex((rule) => rule.id === id) < index)
    .map(({ id, line }) => ({ path, line, sentence: `rule ${id} stands here twice` }))
  const prefixes = new Set(rules.map(({ id }) => id.replace(/\d.*/, '')))
  const known = new Set(rules.map(({ id }) => id))
  const unknown = [...quoted]
    .filter((id) => prefixes.has(id.replace(/\d.*/, '')) && !known.has(id))
    .map((id) => ({ path, sentence: `a test names rule ${id}, which is not here` }))
  return [...untested, ...twice, ...unknown]
}

function testNames(workspace: Workspace, home: Package): string[] {
  return workspace.files.filter((file) => file.isTest && file.package === home).flatMap(namesIn)
}

function namesIn(file: SourceFile): string[] {
  const names: string[] = []
  visit(file, {
    CallExpression: ({ callee, arguments: [first] }) => {
      if (first && /^(describe|test|it)\b/.test(file.text.slice(callee.start, callee.end))) {
        names.push(file.text.slice(first.start, first.end))
      }
    },
  })
  return names
}
