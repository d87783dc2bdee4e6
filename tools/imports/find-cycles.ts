import { posix } from 'node:path'
import type { Complaint, SourceFile, Workspace } from '../check/workspace.ts'
import { readImports } from './read-imports.ts'

/** Files that import each other in a circle, types included: each circle once. */
export function findCycles(workspace: Workspace): Complaint[] {
  const graph = readGraph(workspace)
  return connectedGroups(graph).map((group) => ({
    path: group[0] ?? '',
    sentence: `these files import each other in a circle: ${[...group, group[0]].join(' -> ')}`,
  }))
}

type Graph = Map<string, string[]>

function readGraph(workspace: Workspace): Graph {
  const paths = new Set(workspace.files.map(({ path }) => path))
  const doors = new Map(workspace.packages.map(({ name, folder }) => [name, `${folder}/src/index.ts`]))
  return new Map(
    workspace.files.map((file) => {
      const targets = readImports(file).map(({ specifier }) => resolve(file, specifier ?? '', doors))
      return [file.path, [...new Set(targets.filter((target) => paths.has(target)))]]
    }),
  )
}

function resolve(file: SourceFile, specifier: string, doors: Map<string, string>): string {
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(file.path), specifier))
  return doors.get(specifier) ?? ''
}

/** Tarjan, R. (1972), "Depth-first search and linear graph algorithms": groups of more than one, or importing itself. */
function connectedGroups(graph: Graph): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const stack: string[] = []
  const groups: string[][] = []
  const enter = (node: string): number => {
    const index = order.size
    let low = index
    order.set(node, index)
    stack.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) low = Math.min(low, enter(next))
      else if (stack.includes(next)) low = Math.min(low, lowest.get(next) ?? order.get(next) ?? low)
      lowest.set(node, low)
    }
    lowest.set(node, low)
    if (low === index) close(node)
    return low
  }
  const close = (node: string) => {
    const group = stack.splice(stack.indexOf(node))
    if (group.length > 1 || graph.get(node)?.includes(node)) groups.push(group)
  }
  for (const node of graph.keys()) if (!order.has(node)) enter(node)
  return groups
}
