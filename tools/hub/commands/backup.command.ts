import { backUp } from '../backup/back-up.js';
import { type HubCommand, required } from '../hub-command.js';

/** `hub backup`: the three databases as of one moment, while the services run. */
export const BACKUP: HubCommand = {
  name: 'backup',
  summary: 'writes the three databases, all as of one moment, into a folder',
  usage: ['backup --to FOLDER   the folder must be empty; nothing is locked and no service waits'],
  options: { to: { type: 'string' } },
  async run(operator, given) {
    const folder = required(given, 'to');
    const client = await operator.mongo();
    const databases = [...(await operator.databases()).values()].map(({ databaseName }) => databaseName);
    const manifest = await backUp(client, databases, folder);
    const documents = manifest.collections.reduce((sum, collection) => sum + collection.documents, 0);
    return {
      lines: [
        `${String(documents)} documents of ${String(manifest.collections.length)} collections, as of ${manifest.asOf}`,
      ],
      json: manifest,
      isWell: true,
    };
  },
};
