import { SetMetadata } from '@nestjs/common';
import { PUBLIC_METADATA } from './roles.decorator.js';

/** Lets everyone in, with or without a token; a token that is sent must still be valid. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC_METADATA, true);
