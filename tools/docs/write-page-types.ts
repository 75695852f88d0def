import { writeFile } from 'node:fs/promises';
import { PAGE_SERVICES, pageTypesFile, pageTypesOf } from './page-types.js';

for (const service of PAGE_SERVICES) await writeFile(pageTypesFile(service), await pageTypesOf(service));
