import { writeFile } from 'node:fs/promises';
import { API_SERVICES, apiTypesFile, apiTypesOf } from './api-types.js';

for (const service of API_SERVICES) await writeFile(apiTypesFile(service), await apiTypesOf(service));
