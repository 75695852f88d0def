import { answerQuestions } from '../harness/answer-questions.js';
import { runLoad, type LoadOptions } from './load-run.js';

// The load generator: in a process of its own, the same one for both sides.
answerQuestions<LoadOptions>(runLoad, () => Promise.resolve());
