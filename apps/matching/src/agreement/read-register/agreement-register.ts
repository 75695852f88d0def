import type { AgreementKind } from '@hub/contracts/vocabularies/agreement-kinds.js';
import type { Page, PageQuery } from '@hub/platform/http/page.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model, QueryFilter } from 'mongoose';
import { ProviderNames } from '../../provider/read-providers/provider-names.use-case.js';
import { listPage } from '../../reading/list-page.js';
import { WITHOUT_HISTORY } from '../../reading/storage/stored.js';
import type { Agreement } from '../domain/agreement.js';
import { AgreementNotFound } from '../domain/agreement.errors.js';
import { AGREEMENT_MODEL, type AgreementDocument } from '../storage/agreement.schema.js';
import { providersOf, registerEntryOf, type AgreementRegisterEntry } from './agreement-register.view.js';

/** What is asked of the register; all of it must hold. */
export interface RegisterFilter {
  /** Every word of it stands in the title, the summary or a party's id. */
  readonly q?: string | undefined;
  /** Alpha-3. */
  readonly state?: string | undefined;
  readonly provider?: string | undefined;
  readonly kind?: AgreementKind | undefined;
}

const PUBLISHED = { consentToPublish: true, concludedAt: { $exists: true } };
const SEARCHED = ['title', 'summary', 'parties'] as const;

/** Reads the agreements that everybody may see, with the names of their parties. */
@Injectable()
export class AgreementRegister {
  constructor(
    @InjectModel(AGREEMENT_MODEL) private readonly model: Model<AgreementDocument>,
    private readonly providerNames: ProviderNames,
  ) {}

  async page(filter: RegisterFilter, query: PageQuery): Promise<Page<AgreementRegisterEntry>> {
    const found = await listPage<Agreement, Agreement>(
      this.model,
      query,
      [conditionOf(filter)],
      (one) => one,
    );
    return { ...found, items: await this.entriesOf(found.items) };
  }

  /** The newest that match, `most` at most. */
  async newest(filter: RegisterFilter, most: number): Promise<readonly AgreementRegisterEntry[]> {
    const found = await this.model
      .find(conditionOf(filter), WITHOUT_HISTORY)
      .sort({ createdAt: -1, _id: -1 })
      .limit(most)
      .lean<AgreementDocument[]>();
    return this.entriesOf(found);
  }

  /** @throws AgreementNotFound also for one that must not be shown */
  async entry(agreementId: string): Promise<AgreementRegisterEntry> {
    const found = await this.model
      .findOne({ _id: agreementId, ...PUBLISHED }, WITHOUT_HISTORY)
      .lean<AgreementDocument>();
    const [entry] = await this.entriesOf(found === null ? [] : [found]);
    if (entry === undefined) throw new AgreementNotFound(agreementId);
    return entry;
  }

  private async entriesOf(agreements: readonly Agreement[]): Promise<readonly AgreementRegisterEntry[]> {
    const names = await this.providerNames.of(agreements.flatMap(providersOf));
    return agreements.map((agreement) => registerEntryOf(agreement, names));
  }
}

function conditionOf({ q = '', state, provider, kind }: RegisterFilter): QueryFilter<AgreementDocument> {
  const parties = [...(state ? [`state:${state}`] : []), ...(provider ? [`provider:${provider}`] : [])];
  const words = q.split(/\s+/).filter((word) => word !== '');
  return {
    ...PUBLISHED,
    ...(parties.length > 0 && { parties: { $all: parties } }),
    ...(kind && { kind }),
    ...(words.length > 0 && { $and: words.map(standsSomewhere) }),
  };
}

function standsSomewhere(word: string): QueryFilter<AgreementDocument> {
  const sought = { $regex: word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' };
  return { $or: SEARCHED.map((field) => ({ [field]: sought })) };
}
