import type { WORK as EN } from '../en/work.js';

export const WORK: typeof EN = {
  work: {
    title: 'Mon travail',
    yourTurn: 'À vous',
    nothingWaits: 'Rien ne vous attend.',
    others: 'Chez d’autres',
    newRequest: 'Nouvelle demande',
  },
};
