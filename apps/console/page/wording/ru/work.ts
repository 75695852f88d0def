import type { WORK as EN } from '../en/work.js';

export const WORK: typeof EN = {
  work: {
    title: 'Моя работа',
    yourTurn: 'Ваша очередь',
    nothingWaits: 'Вас ничего не ждёт.',
    others: 'У других',
    newRequest: 'Новый запрос',
  },
};
