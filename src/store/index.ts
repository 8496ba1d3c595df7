export { inTransaction, type Database, type Tx } from './database.ts';
export { openPostgres } from './postgres.ts';
export { openEmbedded, type EmbeddedDatabase } from './embedded.ts';
export { FolderInUse, lockFolder } from './folder-lock.ts';
export { migrate, pendingMigrations } from './migrate.ts';
export { migrations } from './migrations/index.ts';
export { readLog, writeLog, type Actor, type LogEntry } from './log.store.ts';
export {
  markMailSent,
  newestMail,
  postponeMail,
  queueMail,
  takeDueMail,
  type Letter,
  type MailTable,
  type QueuedMail,
} from './outbox.store.ts';
export { whileUnwritten } from './while-unwritten.store.ts';
export { deleteFile, readFile, saveFile, type FileTable, type NewFile } from './file.store.ts';
export { markJobDone, planJob, postponeJob, repeatJob, takeDueJob, type DueJob, type PlannedJob } from './job.store.ts';
