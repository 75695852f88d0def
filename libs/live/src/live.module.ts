import { Module } from '@nestjs/common';
import { LiveStreams } from './live-streams.js';
import { WakeUps } from './wake-ups.js';

/** Gives a service {@link LiveStreams} to answer with and {@link WakeUps} to wake them. */
@Module({ providers: [LiveStreams, WakeUps], exports: [LiveStreams, WakeUps] })
export class LiveModule {}
