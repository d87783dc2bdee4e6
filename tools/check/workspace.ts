import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Package {
  /** `@roundtwo/model` */
  name: string
  /** `domain/model` */
  folder: string
  dependencies: string[]
  devDependencies: string[]
  /** The paths it exports; "." and nothing else. */
  exports: string[]
}

export interface Workspace {
  top: string
  packages: Package[]
  /** The development dependencies of the repository as a whole. */
  rootDependencies: string[]
  files: SourceFile[]
}

export interface SourceFile {
  /** From the top of the repository. */
  path: string
  text: string
  isTest: boolean
  package: Package | undefined
}

interface Manifest {
  name: string
  workspaces?: string[]
  exports?: Record<string, unknown>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/** One thing that is wrong, where, and what to do. */
export interface Complaint {
  path: string
  line?: number
  sentence: string
}

const passedOver = new Set(['node_modules', 'dist', '.git', 'coverage', 'test-results'])
const isSource = (name: string) => /\.(tsx?|mts|mjs|js|jsx)$/.test(name)
/** Tests, what a package keeps for them in a folder of its own, and the package made of that. */
const isTest = (path: string) => /\.test\.tsx?$|^testing\/|\/src\/(.*\/)?test(ing|-programs)\//.test(path)

export function readWorkspace(top: string): Workspace {
  const manifest = readManifest(join(top, 'package.json'))
  const packages = (manifest.workspaces ?? []).flatMap((pattern) => readPackages(top, pattern))
  const files = filesBelow(top, '', isSource).map((path) => ({
    path,
    text: readFileSync(join(top, path), 'utf8'),
    isTest: isTest(path),
    package: packages.find(({ folder }) => path.startsWith(`${folder}/`)),
  }))
  return { top, packages, rootDependencies: namesOf(manifest.devDependencies, manifest.dependencies), files }
}

function readPackages(top: string, pattern: string): Package[] {
  const parent = pattern.replace(/\/\*$/, '')
  const isPattern = pattern.endsWith('/*')
  if (!existsSync(join(top, parent))) return []
  const folders = isPattern ? readdirSync(join(top, parent)).map((name) => `${parent}/${name}`) : [parent]
  return folders.flatMap((folder) => {
    const file = join(top, folder, 'package.json')
    if (!existsSync(file)) return []
    const { name, dependencies, devDependencies, exports = {} } = readManifest(file)
    return {
      name,
      folder,
      dependencies: namesOf(dependencies),
      devDependencies: namesOf(devDependencies),
      exports: Object.keys(exports),
    }
  })
}

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function namesOf(...lists: (Record<string, string> | undefined)[]): string[] {
  return lists.flatMap((list) => Object.keys(list ?? {}))
}

/** Every file below `folder` whose name is wanted, sorted, as paths from the top. */
export function filesBelow(top: string, folder: string, wanted: (name: string) => boolean): string[] {
  const found: string[] = []
  for (const entry of readdirSync(join(top, folder), { withFileTypes: true })) {
    if (passedOver.has(entry.name)) continue
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory()) found.push(...filesBelow(top, path, wanted))
    else if (entry.isFile() && wanted(entry.name)) found.push(path)
  }
  return found.sort()
}
