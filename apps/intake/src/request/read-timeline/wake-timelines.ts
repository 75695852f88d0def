import { Injectable, type OnModuleInit } from '@nestjs/common';
import { WakeUps } from '@hub/live/wake-ups.js';
import { Requests } from '../storage/requests.js';

/** Where it is said that a request's timeline has grown. */
export const timelineChannel = (requestId: string): string => `intake.request:${requestId}`;

/** Wakes those who follow a timeline whenever something is added to it. */
@Injectable()
export class WakeTimelines implements OnModuleInit {
  constructor(
    private readonly requests: Requests,
    private readonly wakeUps: WakeUps,
  ) {}

  onModuleInit(): void {
    this.requests.onCommitted(({ id }) => {
      this.wakeUps.wake(timelineChannel(id));
    });
  }
}
