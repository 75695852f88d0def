import type { Command } from '@hub/aggregate/command.js';
import type { ShortlistAddition } from '@hub/contracts/matching/shortlist-extended.v1.js';
import { Injectable } from '@nestjs/common';
import { extendShortlist } from '../../shortlist/domain/extend-shortlist.js';
import type { Shortlist } from '../../shortlist/domain/shortlist.js';
import { Shortlists } from '../../shortlist/storage/shortlist.repository.js';

// A shortlist is large: so many are read and written at a time.
const AT_ONCE = 50;

/** What was put onto shortlists. */
export interface Extended {
  readonly requests: number;
  readonly matches: number;
}

/** Puts further offers onto the shortlists of requests that look for partners. */
@Injectable()
export class ExtendShortlists {
  constructor(private readonly shortlists: Shortlists) {}

  /**
   * `find` says what fits a request by now, from its shortlist as it stands. Every shortlist is one command with the
   * same cause, so that a repeat extends nothing twice and counts the same.
   */
  async execute(
    requestIds: readonly string[],
    find: (shortlist: Shortlist) => readonly ShortlistAddition[],
    command: Command,
  ): Promise<Extended> {
    let extended: Extended = { requests: 0, matches: 0 };
    for (let from = 0; from < requestIds.length; from += AT_ONCE) {
      const some = requestIds.slice(from, from + AT_ONCE);
      const counts = await Promise.all(some.map((requestId) => this.extend(requestId, find, command)));
      for (const matches of counts)
        if (matches > 0) extended = { requests: extended.requests + 1, matches: extended.matches + matches };
    }
    return extended;
  }

  private async extend(
    requestId: string,
    find: (shortlist: Shortlist) => readonly ShortlistAddition[],
    command: Command,
  ): Promise<number> {
    const { events } = await this.shortlists.execute(requestId, command, (shortlist) =>
      shortlist === undefined ? [] : extendShortlist(shortlist, find(shortlist), command.at),
    );
    return events.reduce((sum, { data }) => sum + matchesIn(data as Additions), 0);
  }
}

interface Additions {
  readonly items: readonly ShortlistAddition[];
}

const matchesIn = ({ items }: Additions): number =>
  items.reduce((sum, { matches }) => sum + matches.length, 0);
