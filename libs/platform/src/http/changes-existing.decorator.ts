import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';

export const CHANGES_EXISTING_METADATA = 'hub:changes-existing';

/** Marks a route that changes an aggregate which exists: `If-Match` with the version last seen is required. */
export const ChangesExisting = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(CHANGES_EXISTING_METADATA, true),
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: 'The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale.',
    }),
  );
