import { TopicLog } from '@hub/messaging/kafka/topic-log.js';
import { eventOf, inject, vanished } from '../../faults/poison.js';
import type { Hub } from '../../support/hub.js';
import type { RoleStage } from './role-stage.js';

/** What operators do on the page. */
export function operatorStories(roles: RoleStage): void {
  roles.story('shows operators how the three services run', 'operator.olga', async (actor) => {
    const { words, page } = actor;
    for (const service of Object.values(words.operator.service)) {
      const region = page.getByRole('region', { name: service, exact: true });
      await region.getByRole('heading', { name: words.operator.lag }).waitFor();
      await region.getByText(words.operator.relayed).waitFor();
    }
  });

  roles.story(
    'lets operators replay what a service gave up, or discard it',
    'operator.olga',
    async (actor) => {
      const { words, page } = actor;
      await poisonIntake(roles.hub);
      const region = page.getByRole('region', { name: words.operator.service.intake, exact: true });
      const letter = region
        .getByRole('row')
        .filter({ hasText: 'messaging.unknown-type' })
        .getByRole('checkbox');
      const settle = async (action: 'replay' | 'discard') => {
        const place = (await letter.getAttribute('id')) ?? '';
        await letter.check();
        await actor.button(words.operator[action].replace('{{number}}', '1'), region).click();
        await region.locator(`[id="${place}"]`).waitFor({ state: 'detached' });
      };

      // Nothing was mended: what is replayed is given up once more.
      await settle('replay');
      await settle('discard');

      await region.getByText(words.operator.letters.replace('{{number}}', '0')).waitFor();
    },
  );
}

/** Publishes an event of a type that nobody knows any more. */
async function poisonIntake({ environment, namespace }: Hub): Promise<void> {
  const brokers = (environment['KAFKA_BROKERS'] ?? '').split(',');
  const log = await TopicLog.open({ brokers, topicPrefix: namespace.topicPrefix, service: 'operator' });
  try {
    const event = await eventOf('matching.shortlist.drawn-up.v1', 'a-request', 1);
    await inject(log, vanished(event), 1);
  } finally {
    await log.close();
  }
}
