import type { WORK as EN } from '../en/work.js';

export const WORK: typeof EN = {
  work: {
    title: 'عملي',
    yourTurn: 'دورك',
    nothingWaits: 'لا شيء ينتظرك.',
    others: 'لدى آخرين',
    newRequest: 'طلب جديد',
  },
};
