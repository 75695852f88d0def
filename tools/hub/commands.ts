import { BACKUP } from './commands/backup.command.js';
import { CHECKPOINT } from './commands/checkpoint.command.js';
import { DEAD_LETTERS } from './commands/dead-letters.command.js';
import { LAG } from './commands/lag.command.js';
import { LEDGER } from './commands/ledger.command.js';
import { RESTORE } from './commands/restore.command.js';
import { STRIKE } from './commands/strike.command.js';
import { TIMERS } from './commands/timers.command.js';
import { TOPICS_COMMAND } from './commands/topics.command.js';
import { VERIFY } from './commands/verify.command.js';
import type { HubCommand } from './hub-command.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly HubCommand[] = [
  TOPICS_COMMAND,
  LAG,
  DEAD_LETTERS,
  TIMERS,
  VERIFY,
  LEDGER,
  CHECKPOINT,
  BACKUP,
  RESTORE,
  STRIKE,
];
