import { Module } from '@nestjs/common';
import { DeadLetterDesk } from './dead-letter-desk.js';
import { DeadLettersController } from './dead-letters.controller.js';
import { Waiting } from './waiting.js';
import { WaitingController } from './waiting.controller.js';

/** What an operator asks and does over HTTP, of the service that imports it: `/v1/operations`. */
@Module({ controllers: [DeadLettersController, WaitingController], providers: [DeadLetterDesk, Waiting] })
export class OperationsModule {}
