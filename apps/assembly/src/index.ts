export { type Opened, openPorts } from './open-ports.ts'
export { createPurePorts } from './pure-ports.ts'
