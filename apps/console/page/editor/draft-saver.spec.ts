import { describe, expect, it } from '@jest/globals';
import { ApiProblem } from '../api/problem.js';
import type { RequestContent } from '../api/views.js';
import { DraftSaver, type KeptDraft, type Save, type SaveState } from './draft-saver.js';

const titled = (title: string): RequestContent => ({ requestingStates: ['MKD'], needItems: [], title });

/** A service that keeps one draft, knows saves by their keys, and answers when it is told to. */
class DraftService {
  readonly sent: Save[] = [];
  version = 1;
  readonly #seen = new Map<string, number>();

  /** @throws ApiProblem 412 for a stale version */
  readonly take = (save: Save): { readonly version: number } => {
    this.sent.push(save);
    const known = this.#seen.get(save.key);
    if (known !== undefined) return { version: known };
    if (save.version !== this.version) throw new ApiProblem(412);
    this.version += 1;
    this.#seen.set(save.key, this.version);
    return { version: this.version };
  };
}

function aSaver(send: (save: Save) => Promise<{ readonly version: number }>, draft?: KeptDraft) {
  const told: SaveState[] = [];
  let kept = draft;
  const saver = new DraftSaver(draft ?? { version: 1, base: titled('old'), content: titled('old') }, {
    send,
    keep: (next) => {
      kept = next;
    },
    tell: (state) => void told.push(state),
  });
  return { saver, told, kept: () => kept };
}

describe('the saving of a draft', () => {
  it('sends what was typed while a save was under way after it, so that a slow connection makes no conflict', async () => {
    const service = new DraftService();
    let answer: () => void = () => undefined;
    const slowly = new Promise<void>((resolve) => (answer = resolve));
    const { saver, told, kept } = aSaver(async (save) => {
      await slowly;
      return service.take(save);
    });

    saver.change(titled('first'));
    const saving = saver.save();
    saver.change(titled('second'));
    await saver.save();
    answer();
    await saving;

    expect(service.sent.map(({ version, content }) => [version, content.title])).toEqual([
      [1, 'first'],
      [2, 'second'],
    ]);
    expect(told.at(-1)).toBe('saved');
    expect(kept()).toBeUndefined();
  });

  it('asks again under the same key for a save whose answer was lost, before it sends anything newer', async () => {
    const service = new DraftService();
    let isLost = true;
    const { saver, told } = aSaver((save) => {
      const answer = service.take(save);
      return isLost ? Promise.reject(new ApiProblem(0)) : Promise.resolve(answer);
    });

    saver.change(titled('first'));
    expect(await saver.save()).toBe(true);
    expect(told.at(-1)).toBe('kept');
    saver.change(titled('second'));
    isLost = false;
    await saver.save();

    expect(service.sent.map(({ content }) => content.title)).toEqual(['first', 'first', 'second']);
    expect(service.sent[1]?.key).toBe(service.sent[0]?.key);
    expect(told.at(-1)).toBe('saved');
  });

  it('goes on after a reload with what was kept, the unanswered save first', async () => {
    const service = new DraftService();
    const lost = aSaver((save) => {
      service.take(save);
      return Promise.reject(new ApiProblem(401));
    });
    lost.saver.change(titled('first'));
    await lost.saver.save();

    const reloaded = aSaver((save) => Promise.resolve(service.take(save)), lost.kept());
    await reloaded.saver.save();

    expect(reloaded.told.at(-1)).toBe('saved');
    expect(service.version).toBe(2);
  });

  it('stops at what somebody else has changed, keeps what is typed on, and goes on from what was chosen', async () => {
    const service = new DraftService();
    service.version = 5;
    const { saver, told, kept } = aSaver(async (save) => service.take(save));

    saver.change(titled('mine'));
    await saver.save();
    saver.change(titled('mine, and more'));
    await saver.save();
    expect(service.sent).toHaveLength(1);
    expect(told.at(-1)).toBe('conflict');
    expect(kept()).toMatchObject({ version: 1, base: titled('old'), content: titled('mine, and more') });

    saver.goOnFrom(5, titled('theirs'), titled('both'));
    await saver.save();
    expect(service.version).toBe(6);
    expect(told.at(-1)).toBe('saved');
  });

  it('leaves a refused save behind and sends what was mended meanwhile', async () => {
    const { saver, told } = aSaver((save) =>
      save.content.title === 'bad'
        ? Promise.reject(new ApiProblem(422))
        : Promise.resolve({ version: save.version + 1 }),
    );

    saver.change(titled('bad'));
    expect(await saver.save()).toBe(false);
    expect(told.at(-1)).toBe('refused');
    saver.change(titled('good'));
    await saver.save();

    expect(told.at(-1)).toBe('saved');
  });
});
