import { Injectable } from '@nestjs/common';
import { pageOf, pageOptions, type Page } from '@hub/platform/http/page.js';
import { present } from '../domain/present.js';
import { RequestNotFound } from '../domain/request-errors.js';
import { RequestRepository } from '../storage/request.repository.js';
import { registerEntry, type RegisterEntry } from './register-entry.view.js';
import type { RegisterQuery } from './register.query.js';

/** Shows the public what States have agreed to publish, once it has been submitted. */
@Injectable()
export class ReadRegister {
  constructor(private readonly repository: RequestRepository) {}

  async list(query: RegisterQuery): Promise<Page<RegisterEntry>> {
    const wanted = present({
      'content.requestingStates': query.state,
      status: query.status,
      'content.needItems.objectives': query.objective,
    });
    const found = await this.repository.listRegister(wanted, pageOptions(query, 'submittedAt'));
    return pageOf(query, found, ({ submittedAt }) => submittedAt ?? '', registerEntry);
  }

  /** @throws RequestNotFound also for a request that is not published */
  async find(requestId: string): Promise<{ readonly version: number; readonly entry: RegisterEntry }> {
    const found = await this.repository.findInRegister(requestId);
    if (found === null) throw new RequestNotFound();
    return { version: found.version, entry: registerEntry(found) };
  }
}
