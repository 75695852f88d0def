import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Injectable } from '@nestjs/common';
import { recordPractice, type Practice, type PracticeEntry } from '../domain/practice.js';
import { PRACTICE, Practices } from '../storage/practice.repository.js';

/** The desk enters a practice into the catalogue. */
@Injectable()
export class RecordPractice {
  constructor(private readonly practices: Practices) {}

  execute(entry: PracticeEntry, command: Command): Promise<Outcome<Practice>> {
    const practiceId = aggregateIdFrom(command.cause, PRACTICE.name);
    const decide = () => recordPractice(practiceId, entry, command.at);
    return this.practices.execute(practiceId, command, decide, { expectNew: true });
  }
}
