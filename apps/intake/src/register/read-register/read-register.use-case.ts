import { Injectable } from '@nestjs/common';
import { pageOf, pageOptions, type Page } from '@hub/platform/http/page.js';
import { RequestNotFound } from '../../request/domain/request-errors.js';
import { RequestRepository } from '../../request/storage/request.repository.js';
import { RegisterRepository } from '../storage/register.repository.js';
import { registerEntry, type RegisterEntry } from './register-entry.view.js';
import { filterOf, type RegisterFilterQuery, type RegisterQuery } from './register.query.js';

/** Shows the public what States have agreed to publish, once it has been submitted. */
@Injectable()
export class ReadRegister {
  constructor(
    private readonly repository: RequestRepository,
    private readonly register: RegisterRepository,
  ) {}

  /** A page of what was there a moment ago, newest first. */
  async list(query: RegisterQuery): Promise<Page<RegisterEntry>> {
    const found = await this.register.list(filterOf(query), pageOptions(query, 'submittedAt'));
    return pageOf(
      query,
      found,
      ({ submittedAt }) => submittedAt,
      ({ entry }) => entry as RegisterEntry,
    );
  }

  /** All that match, newest first. */
  all(query: RegisterFilterQuery): AsyncIterable<RegisterEntry> {
    return this.register.all(filterOf(query)) as AsyncIterable<RegisterEntry>;
  }

  /** When the register changed last; undefined while it is empty. */
  lastChangedAt(): Promise<Date | undefined> {
    return this.register.lastChangedAt();
  }

  /**
   * One request as it is now.
   * @throws RequestNotFound also for a request that is not published
   */
  async find(requestId: string): Promise<{ readonly version: number; readonly entry: RegisterEntry }> {
    const found = await this.repository.findInRegister(requestId);
    if (found === null) throw new RequestNotFound();
    return { version: found.version, entry: registerEntry(found) };
  }
}
