import { IsArray, IsInt, IsOptional, IsString, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import type { Delivery } from './delivery.js';

/** One try at a delivery. */
export class WebhookAttemptView {
  @IsString()
  readonly at!: string;

  /** The receiver's HTTP status, when it answered. */
  @IsOptional()
  @IsInt()
  readonly status?: number;

  @IsOptional()
  @IsString()
  readonly error?: string;
}

/** One event on its way to a webhook. */
export class WebhookDeliveryView {
  /** Also the `webhook-id` that the receiver gets: the same at every try. */
  @IsString()
  readonly deliveryId!: string;

  @IsString()
  readonly eventId!: string;

  @IsString()
  readonly kind!: string;

  /** `pending`, `delivered` or `given-up`. */
  @IsString()
  readonly status!: string;

  @IsString()
  readonly createdAt!: string;

  @IsOptional()
  @IsString()
  readonly nextTryAt?: string;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => WebhookAttemptView)
  readonly attempts!: readonly WebhookAttemptView[];
}

/** One page of deliveries. */
export class WebhookDeliveryPage {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => WebhookDeliveryView)
  readonly items!: readonly WebhookDeliveryView[];

  @IsOptional()
  @IsString()
  readonly nextCursor?: string;
}

/** A delivery as the subscriber sees it. */
export const deliveryView = (delivery: Delivery): WebhookDeliveryView => ({
  deliveryId: delivery._id,
  eventId: delivery.eventId,
  kind: delivery.kind,
  status: delivery.status,
  createdAt: delivery.createdAt.toISOString(),
  ...(delivery.status === 'pending' ? { nextTryAt: delivery.dueAt.toISOString() } : {}),
  attempts: delivery.attempts.map(({ at, ...rest }) => ({ at: at.toISOString(), ...rest })),
});
