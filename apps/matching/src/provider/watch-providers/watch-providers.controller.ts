import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Controller, Get, Inject } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Model } from 'mongoose';
import type { Invitation } from '../../invitation/domain/invitation.js';
import { INVITATION_MODEL, type InvitationDocument } from '../../invitation/storage/invitation.schema.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { WITHOUT_HISTORY } from '../../reading/storage/stored.js';
import type { Provider } from '../domain/provider.js';
import { PROVIDER_MODEL, type ProviderDocument } from '../storage/provider.schema.js';
import { concernOf, CONCERNS, type Concern } from './concern.js';
import { type PromiseView, ProviderWatchView, type WatchedProviderView } from './provider-watch.view.js';

const SOON_MS = 30 * 86_400_000;
const MOST = 200;
const OPEN = ['submitted', 'clarifying', 'accepted', 'confirmed'] as const;

@Controller('v1/provider-watch')
@ApiTags('providers')
export class WatchProvidersController {
  constructor(
    @InjectModel(PROVIDER_MODEL) private readonly providers: Model<ProviderDocument>,
    @InjectModel(INVITATION_MODEL) private readonly invitations: Model<InvitationDocument>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary:
      'Verified providers whose checks are not valid or end within 30 days, the worst first, with what they have promised.',
  })
  @AnswersWith(ProviderWatchView)
  @Roles('desk', 'desk-head', 'auditor')
  async read(): Promise<ProviderWatchView> {
    const watched = await this.watched();
    const promises = await this.promisesOf(watched.map(({ providerId }) => providerId));
    const items = watched.map((each) => ({ ...each, promises: promises.get(each.providerId) ?? [] }));
    items.sort((one, other) => rank(one) - rank(other));
    return { items: items.slice(0, MOST), isCut: items.length > MOST };
  }

  private async watched(): Promise<
    readonly (Omit<WatchedProviderView, 'promises'> & { concern: Concern })[]
  > {
    const now = this.clock.now();
    const today = dayOf(now);
    const soon = dayOf(new Date(now.getTime() + SOON_MS));
    const found = await this.providers
      .find(
        {
          verification: 'verified',
          $or: [{ clearUntil: { $exists: false } }, { clearUntil: { $lt: soon } }],
        },
        WITHOUT_HISTORY,
      )
      .sort({ name: 1, _id: 1 })
      .limit(10 * MOST)
      .lean<Provider[]>();
    return found.flatMap(({ providerId, name, ...provider }) => {
      const concern = concernOf(provider, { today, soon });
      if (concern === undefined) return [];
      const { clearUntil } = provider;
      return [{ providerId, name, concern, ...(clearUntil !== undefined && { clearUntil }) }];
    });
  }

  private async promisesOf(
    providerIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly PromiseView[]>> {
    const found = await this.invitations
      .find({ providerId: { $in: [...providerIds] }, status: { $in: [...OPEN] } }, WITHOUT_HISTORY)
      .sort({ _id: 1 })
      .limit(10 * MOST)
      .lean<Invitation[]>();
    const byProvider = new Map<string, PromiseView[]>();
    for (const { providerId, invitationId, requestId, requestTitle, status } of found) {
      const promise = { invitationId, requestId, requestTitle, status: status as PromiseView['status'] };
      byProvider.set(providerId, [...(byProvider.get(providerId) ?? []), promise]);
    }
    return byProvider;
  }
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

// Who has promised something comes before who has not.
const rank = ({ concern, promises }: WatchedProviderView): number =>
  CONCERNS.indexOf(concern) + (promises.length > 0 ? 0 : CONCERNS.length);
