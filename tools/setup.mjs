// Installs what is missing or stale, and with `app` builds the web page.
// No dependencies, and nothing newer than Node 18: this runs before Node 24 is there.

import { alone } from './setup/lock.mjs'
import { arePackagesCurrent, installPackages } from './setup/packages.mjs'
import { buildPage, isPageCurrent } from './setup/page.mjs'
import { root } from './setup/place.mjs'
import { fail, Trouble } from './setup/say.mjs'

const withPage = process.argv[2] === 'app'

function isEverythingCurrent() {
  return arePackagesCurrent(root) && (!withPage || isPageCurrent(root))
}

async function setUp() {
  if (isEverythingCurrent()) return
  await alone(root, async () => {
    // Another process may have done it all while this one waited.
    if (!arePackagesCurrent(root)) await installPackages(root)
    if (withPage && !isPageCurrent(root)) await buildPage(root)
  })
}

try {
  await setUp()
} catch (error) {
  if (!(error instanceof Trouble)) throw error
  fail(error)
}
