// Prints `N passed, N failed` alone on the last line, out of the record Vitest wrote.
import { readFileSync } from 'node:fs'

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    console.log(`the tests left no record (${error.message})`)
    return { numPassedTests: 0, numFailedTests: 1, testResults: [] }
  }
}

const { numPassedTests, numFailedTests, numPendingTests = 0, testResults, success } = read(process.argv[2])

// A file that could not even be loaded holds no test that failed, and is a failure all the same.
const broken = testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
)
for (const { name, message } of broken) console.log(`could not be run: ${name}: ${message}`)
if (numPendingTests > 0) console.log(`${numPendingTests} skipped`)

const failed = numFailedTests + broken.length
console.log(`${numPassedTests} passed, ${failed} failed`)
process.exitCode = failed > 0 || numPassedTests === 0 || success === false ? 1 : 0
