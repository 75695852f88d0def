import { argv, cwd, stdout } from 'node:process';
import { HTTP_SERVICES, writeOpenApi } from './openapi.js';

const named = HTTP_SERVICES.filter((service) => argv.includes(service));
const written = await writeOpenApi(cwd(), named.length === 0 ? HTTP_SERVICES : named);
stdout.write(written.length === 0 ? 'The OpenAPI documents are up to date.\n' : `${written.join('\n')}\n`);
