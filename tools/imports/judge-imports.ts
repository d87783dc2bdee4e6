import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { lineAt } from '../check/parse.ts'
import type { Complaint, Package, SourceFile, Workspace } from '../check/workspace.ts'
import { type Import, readImports } from './read-imports.ts'
import { type Ring, ringOf } from './table.ts'

interface Place {
  file: SourceFile
  package: Package
  ring: Ring
  workspace: Workspace
}

/** Names what every import in every package breaks of the table. */
export function judgeImports(workspace: Workspace): Complaint[] {
  return workspace.files.flatMap((file) => {
    if (!file.package) return []
    const ring = ringOf(file.package.folder)
    if (!ring) {
      return {
        path: file.path,
        sentence: `${file.package.folder} has no ring; add it to tools/imports/table.ts`,
      }
    }
    const place = { file, package: file.package, ring, workspace }
    return readImports(file).flatMap((found) => {
      const sentence = judge(place, found)
      return sentence ? { path: file.path, line: lineAt(file, found.offset), sentence } : []
    })
  })
}

function judge(place: Place, found: Import): string | undefined {
  if (found.specifier === undefined) {
    return place.ring.hasNode ? undefined : 'an import that is computed cannot be checked; write its name out'
  }
  const specifier = found.specifier.replace(/\?[a-z&=]+$/, '')
  if (specifier.startsWith('.')) return judgeRelative(place, specifier)
  if (/^(\/|[a-z+]+:\/\/|file:|data:)/.test(specifier)) return `${specifier} is an address, not a package`
  if (isBuiltin(specifier)) return judgeBuiltin(place, specifier)
  const name = packageName(specifier)
  const target = place.workspace.packages.find((candidate) => candidate.name === name)
  return target ? judgeInner(place, found, specifier, target) : judgeOutside(place, name)
}

function judgeRelative({ file, package: home, workspace }: Place, specifier: string): string | undefined {
  const path = posix.normalize(posix.join(posix.dirname(file.path), specifier))
  if (!path.startsWith(`${home.folder}/`)) {
    // A test may read data that lies elsewhere, such as labelled postings.
    if (file.isTest && !/\.[mc]?[jt]sx?$/.test(path)) return undefined
    return `${specifier} leads out of ${home.folder}; import the other package by its name`
  }
  const isForTests = workspace.files.find((other) => other.path === path)?.isTest
  return isForTests && !file.isTest ? `${specifier} is there for tests only` : undefined
}

const builtins = new Set(builtinModules)
const isBuiltin = (specifier: string) => specifier.startsWith('node:') || builtins.has(specifier)

function judgeBuiltin({ file, ring }: Place, specifier: string): string | undefined {
  if (ring.hasNode || file.isTest) return undefined
  return `${specifier}: ${ring.name} runs where there is no Node; take it as an argument or through a port`
}

function packageName(specifier: string): string {
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

function judgeInner(place: Place, found: Import, specifier: string, target: Package): string | undefined {
  const { file, package: home, ring } = place
  const other = ringOf(target.folder)
  if (target === home) return `${home.name} imports itself by name; use a relative path`
  if (specifier !== target.name) return `${specifier} is a deep import; only ${target.name} itself is public`
  if (!other) return undefined
  if (other.name === 'testing' && file.isTest) return undefined
  const mayKnow = ring.mayImport.includes(other.name)
  const mayKnowTypes = found.isType && ring.mayImportTypes.includes(other.name)
  if (!mayKnow && !mayKnowTypes) return forbidden(ring, other)
  return judgeDeclared(place, target.name)
}

function forbidden(ring: Ring, other: Ring): string {
  if (other.name === 'apps') return 'nothing imports an app'
  if (other.name === 'testing') return 'only tests import testing'
  if (other.name === ring.name)
    return `packages of ${ring.name} do not import each other; what needs both is further out`
  const kinds = ring.mayImportTypes.includes(other.name) ? ' for more than its types' : ''
  return `${ring.name} may not import ${other.name}${kinds}`
}

function judgeOutside(place: Place, name: string): string | undefined {
  const { file, ring, workspace } = place
  if (file.isTest || isConfiguration(file)) {
    const types = name.startsWith('@types/') ? name : `@types/${name}`
    if ([name, types].some((candidate) => workspace.rootDependencies.includes(candidate))) return undefined
  }
  if (isWorkbench(ring) && workspace.rootDependencies.includes(name)) return undefined
  if (ring.outside !== 'declared' && !ring.outside.includes(name) && !file.isTest) {
    return `${ring.name} uses no ${name}; npm packages belong to the adapters`
  }
  return judgeDeclared(place, name)
}

const isConfiguration = (file: SourceFile) => /\.config\.ts$/.test(file.path)

/** Runs only in a checkout, where the development dependencies are. */
const isWorkbench = (ring: Ring) => ring.name === 'tools' || ring.name === 'bench'

function judgeDeclared({ file, package: home, ring }: Place, name: string): string | undefined {
  const declared = [...home.dependencies]
  if (file.isTest || isConfiguration(file) || isWorkbench(ring)) declared.push(...home.devDependencies)
  if (declared.includes(name)) return undefined
  return `${name} is not among the dependencies of ${home.folder}/package.json`
}

/** Packages show one door. */
export function judgeExports({ packages }: Workspace): Complaint[] {
  return packages
    .filter(({ exports }) => exports.some((path) => path !== '.'))
    .map(({ folder }) => ({
      path: `${folder}/package.json`,
      sentence: 'a package exports "." and nothing else',
    }))
}
