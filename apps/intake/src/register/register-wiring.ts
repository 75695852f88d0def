import type { Provider, Type } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { KeepRegister } from './keep-register/keep-register.js';
import { CountDemand } from './read-demand/count-demand.js';
import { ReadDemandController } from './read-demand/read-demand.controller.js';
import { ExportRegisterController } from './read-register/export-register.controller.js';
import { ReadRegisterController } from './read-register/read-register.controller.js';
import { ReadRegister } from './read-register/read-register.use-case.js';
import { RegisterRepository } from './storage/register.repository.js';
import { RegisterDocument, RegisterSchema } from './storage/register.schema.js';

/** The register's collection. */
export const REGISTER_STORAGE = MongooseModule.forFeature([
  { name: RegisterDocument.name, schema: RegisterSchema },
]);

/** What the public reads without a token. */
export const REGISTER_CONTROLLERS: Type[] = [
  ExportRegisterController,
  ReadDemandController,
  ReadRegisterController,
];

export const REGISTER_PROVIDERS: Provider[] = [CountDemand, KeepRegister, ReadRegister, RegisterRepository];
