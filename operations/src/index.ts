export { exportArchive, type ImportCounts, importArchive } from './archive/index.ts'
export type {
  Archive,
  Bytes,
  Calendar,
  CalendarEntry,
  CalendarInvitation,
  DocumentFailure,
  DocumentLine,
  Documents,
  DocumentText,
  Mail,
  MailReader,
  Ports,
  PurePorts,
  ReadRecords,
  RecordKind,
  SourceFile,
  Store,
  TenantId,
  TenantStore,
  Vault,
  Web,
  WebFailure,
  WriteRecords,
} from './ports.ts'
export { documentFailures, forTenant, webFailures } from './ports.ts'
export { createPureRun, createRun, type Run } from './run.ts'
