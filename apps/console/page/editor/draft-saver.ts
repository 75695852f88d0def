import { ApiProblem } from '../api/problem.js';
import type { RequestContent } from '../api/views.js';
import { isSame } from '../parts/is-same.js';

export type SaveState = 'saved' | 'saving' | 'kept' | 'refused' | 'conflict';

/** One try to save; sent again with its key it changes nothing more. */
export interface Save {
  readonly key: string;
  readonly version: number;
  readonly content: RequestContent;
}

/** What is kept on this device until the service has it. */
export interface KeptDraft {
  /** The version that the words build on, and what it says. */
  readonly version: number;
  readonly base?: RequestContent;
  readonly content: RequestContent;
  /** A save that no answer has come to: it may have arrived all the same. */
  readonly unanswered?: Save;
}

interface Surroundings {
  /** @throws ApiProblem */
  readonly send: (save: Save) => Promise<{ readonly version: number }>;
  readonly keep: (draft: KeptDraft | undefined) => void;
  readonly tell: (state: SaveState, problem?: ApiProblem) => void;
}

/**
 * Saves a draft, one save after another: on a slow connection the next one waits for the version that the one before
 * leads to, and a save whose answer was lost is sent again, with its key, before anything newer.
 */
export class DraftSaver {
  #isSaving = false;
  #isInConflict = false;

  constructor(
    private draft: KeptDraft,
    private readonly around: Surroundings,
  ) {}

  get version(): number {
    return this.draft.version;
  }

  /** What the service said when the words were begun. */
  get base(): RequestContent | undefined {
    return this.draft.base;
  }

  /** Keeps what is typed now; `save` sends it. */
  change(content: RequestContent): void {
    this.#set({ ...this.draft, content });
    if (!this.#isInConflict) this.around.tell('kept');
  }

  /** Takes up what the service has; nothing of one's own waits. */
  takeUp(version: number, content: RequestContent): void {
    this.draft = { version, base: content, content };
  }

  /** Goes on after a conflict: from the version that has been seen, with what was chosen. */
  goOnFrom(version: number, theirs: RequestContent, chosen: RequestContent): void {
    this.#isInConflict = false;
    this.#set({ version, base: theirs, content: chosen });
    this.around.tell('kept');
  }

  /** Sends what has not arrived. Returns whether it has to be tried again by and by. */
  async save(): Promise<boolean> {
    if (this.#isSaving || this.#isInConflict) return false;
    this.#isSaving = true;
    try {
      let outcome = await this.#saveOnce();
      while (outcome === 'more') outcome = await this.#saveOnce();
      return outcome === 'again';
    } finally {
      this.#isSaving = false;
    }
  }

  async #saveOnce(): Promise<'done' | 'more' | 'again'> {
    const { version, content, unanswered } = this.draft;
    const save = unanswered ?? { key: crypto.randomUUID(), version, content };
    this.#set({ ...this.draft, unanswered: save });
    this.around.tell('saving');
    try {
      const answer = await this.around.send(save);
      this.draft = { version: answer.version, base: save.content, content: this.draft.content };
    } catch (error) {
      return this.#failed(error, save);
    }
    const isMore = !isSame(this.draft.content, save.content);
    this.around.keep(isMore ? this.draft : undefined);
    if (!isMore) this.around.tell('saved');
    return isMore ? 'more' : 'done';
  }

  #failed(problem: unknown, save: Save): 'done' | 'more' | 'again' {
    if (!(problem instanceof ApiProblem)) throw problem;
    if (problem.mayHaveArrived) {
      this.around.tell('kept', problem);
      return 'again';
    }
    const { unanswered: _settled, ...draft } = this.draft;
    this.#set(draft);
    this.#isInConflict = problem.isStale;
    this.around.tell(problem.isStale ? 'conflict' : 'refused', problem);
    const isMore = !problem.isStale && !isSame(draft.content, save.content);
    return isMore ? 'more' : 'done';
  }

  #set(draft: KeptDraft): void {
    this.draft = draft;
    this.around.keep(draft);
  }
}
