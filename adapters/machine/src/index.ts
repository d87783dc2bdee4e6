export { bytes } from './bytes.ts'
export { machineClock, machineZone } from './clock.ts'
export { createNewId } from './new-id.ts'
export { openBrowser } from './open-browser.ts'
