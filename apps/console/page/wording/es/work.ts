import type { WORK as EN } from '../en/work.js';

export const WORK: typeof EN = {
  work: {
    title: 'Mi trabajo',
    yourTurn: 'Su turno',
    nothingWaits: 'Nada le espera.',
    others: 'En manos de otros',
    newRequest: 'Nueva solicitud',
  },
};
