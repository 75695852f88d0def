import { PageQuery } from '@hub/platform/http/page.js';

/** Query of the lists of webhooks and their deliveries. */
export class WebhookPageQuery extends PageQuery {}
