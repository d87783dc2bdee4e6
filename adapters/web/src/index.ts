export { createWeb } from './create-web.ts'
export type { WebLimits, WebOptions } from './web-options.ts'
