import { describe, expect, it } from '@jest/globals';
import { IsInt } from 'class-validator';
import { defineEvent } from '@hub/contracts/event-contract.js';
import { BoxFilledV1, BoxFilledV1Payload } from '../../test/toy-events.js';
import { decodePayload, encodePayload } from './payload-codec.js';

const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const code = (name: string): object => expect.objectContaining({ code: `messaging.${name}` }) as object;

describe('a payload on its way out', () => {
  it('is JSON', () => {
    expect(encodePayload(BoxFilledV1, { boxId: 'a', n: 1 }).toString()).toBe('{"boxId":"a","n":1}');
  });

  it('is refused with a property its contract does not know, or a wrong value', () => {
    expect(() => encodePayload(BoxFilledV1, { boxId: 'a', n: 1, x: 1 })).toThrow(code('invalid-payload'));
    expect(() => encodePayload(BoxFilledV1, { boxId: 'a', n: 'one' })).toThrow('toy.box.filled.v1: n: isInt');
  });
});

describe('a payload on its way in', () => {
  it('becomes an instance of its class, without properties the class does not know', () => {
    const payload = decodePayload(BoxFilledV1, bytes({ boxId: 'a', n: 1, addedLater: true }));

    expect(payload).toBeInstanceOf(BoxFilledV1Payload);
    expect(payload).toEqual({ boxId: 'a', n: 1 });
  });

  it.each([
    ['nothing', null],
    ['half a text', Buffer.from('{"boxId":')],
    ['a list', bytes([1])],
    ['a number', bytes(7)],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22])],
  ])('is refused when it is %s', (_, value) => {
    expect(() => decodePayload(BoxFilledV1, value)).toThrow(code('broken-bytes'));
  });

  it('is refused when a value is wrong', () => {
    expect(() => decodePayload(BoxFilledV1, bytes({ boxId: 7, n: 1 }))).toThrow(code('invalid-payload'));
  });

  it('is checked by rules that a class gets late', () => {
    class LateV1Payload {
      readonly id!: string;
      readonly n!: number;
    }
    const Late = defineEvent({
      type: 't',
      topic: 't',
      key: ({ id }: LateV1Payload) => id,
      payload: LateV1Payload,
    });
    expect(() => decodePayload(Late, bytes({ n: 'x' }))).toThrow(code('invalid-payload'));
    IsInt()(LateV1Payload.prototype, 'n');

    expect(decodePayload(Late, bytes({ n: 1 }))).toEqual({ n: 1 });
    expect(() => decodePayload(Late, bytes({ n: 'x' }))).toThrow('n: isInt');
  });
});
