import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { environmentOf, startServers } from '../servers/start-servers.js';
import { projectFolder } from '../servers/project-folder.js';
import { createAllTopics } from '../topics/create-all-topics.js';

// Runs one service on this machine in the foreground: local servers, topics, then the service as production runs it.
const service = process.argv[2];
if (service === undefined) throw new Error('usage: services/main intake|matching|funding');

Object.assign(process.env, environmentOf(await startServers()));
await createAllTopics(process.env);
await import(pathToFileURL(join(projectFolder(), 'dist', 'apps', service, 'src', 'main.js')).href);
