import { Injectable } from '@nestjs/common';
import type { MultipartFile } from '@fastify/multipart';
import { OutcomeUnknown, StaleVersion } from '@hub/aggregate/aggregate.errors.js';
import { sha256 } from '@hub/aggregate/hash-chain.js';
import { LargeDataTooLarge } from '@hub/aggregate/large-data.errors.js';
import { PlatformError } from '@hub/platform/http/platform-error.js';
import type { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { ChangeRequest } from '../../request/change-request/change-request.js';
import { attachDocument, type SentDocument } from '../../request/domain/attach-document.js';
import { FindRequest } from '../../request/read-request/find-request.js';
import { showRequest } from '../../request/views/show-request.js';
import { AttachmentRefused } from '../domain/attachment-errors.js';
import { safeFileName } from '../domain/safe-file-name.js';
import { AttachmentStore } from '../storage/attachment-store.js';
import { openDocument } from './document-stream.js';
import { receiveUpload } from './received-upload.js';

type Stored = Omit<SentDocument, 'kind'>;

/** Takes in a document: streams it to storage while looking at it, and names it in the request. */
@Injectable()
export class AttachDocument {
  constructor(
    private readonly findRequest: FindRequest,
    private readonly changeRequest: ChangeRequest,
    private readonly store: AttachmentStore,
  ) {}

  /** @throws RequestNotFound, AttachmentRefused, StaleVersion; nothing is kept of a document that is refused */
  async execute(requestId: string, upload: FastifyRequest, command: CommandContext) {
    const caller = { roles: [command.by.role], organisation: command.by.organisation ?? '' };
    const { request, reader } = await this.findRequest.execute(requestId, caller);
    if (!upload.isMultipart()) throw notAnUpload(requestId, request.version, command.expectedVersion);
    const attachmentId = await this.store.begin(requestId, command.at);
    let fate: 'named' | 'refused' | 'unknown' = 'refused';
    try {
      const { kind, kept } = await receiveUpload(upload, (file) => this.keep(file, requestId, attachmentId));
      const document = { ...kept, kind };
      // The body is part of what was asked: the same key with another file is another command.
      const fingerprint = sha256(`${command.fingerprint}\n${kept.sha256}\n${kind}\n${kept.fileName}`);
      const outcome = await this.changeRequest.run(requestId, { ...command, fingerprint }, (state, act) =>
        attachDocument(state, { ...act, document }),
      );
      if (names(outcome.events, attachmentId)) fate = 'named';
      return respondWith(outcome, showRequest(outcome, reader, caller.roles));
    } catch (error) {
      // Then it is not known whether the request names the document; the hourly tidying will see.
      if (error instanceof OutcomeUnknown) fate = 'unknown';
      throw error;
    } finally {
      if (fate === 'named') await this.store.settle(attachmentId);
      if (fate === 'refused') await this.store.discard(attachmentId);
    }
  }

  private async keep(file: MultipartFile, requestId: string, attachmentId: string): Promise<Stored> {
    const fileName = safeFileName(file.filename);
    try {
      const { mediaType, bytes } = await openDocument(file.file, fileName);
      const { sha256: checksum, size } = await this.store.put(Readable.from(bytes), requestId, attachmentId);
      return { attachmentId, fileName, mediaType, sizeBytes: size, sha256: checksum };
    } catch (error) {
      // What is still to come is let pass, so that the sender reads the answer.
      file.file.resume();
      throw error instanceof LargeDataTooLarge
        ? new AttachmentRefused('too-large', 'A document may have 25 MB at most.')
        : error;
    }
  }
}

/** A repeat names the document of the first time, not this one. */
const names = (events: readonly { readonly data: object }[], attachmentId: string): boolean =>
  events.some(({ data }) => (data as Partial<SentDocument>).attachmentId === attachmentId);

function notAnUpload(requestId: string, version: number, expected: number | undefined): Error {
  if (expected !== undefined && expected !== version) return new StaleVersion(requestId, expected, version);
  return new PlatformError('platform.unsupported-media-type', 'Send the document as multipart/form-data.');
}
