import type { OPERATIONS as EN } from '../en/operations.js';

export const OPERATIONS: typeof EN = {
  operator: {
    title: 'Operaciones',
    text: 'Cómo funcionan los tres servicios. Aquí no se ven datos de trabajo.',
    health: 'de cada servicio dicen si está listo y cuánto retraso lleva',
    service: {
      intake: 'Solicitudes',
      matching: 'Socios',
      funding: 'Dinero',
    },
    letters: 'Mensajes que no se pudieron tratar: {{number}}',
    letter: 'Mensaje',
    givenUp: 'Abandonado',
    replay: 'Reproducir los elegidos: {{number}}',
    discard: 'Descartar los elegidos: {{number}}',
    attempts: 'intentos: {{number}}',
    lag: 'Retraso',
    upToDate: 'Ha tratado todos los mensajes.',
    behind: 'Mensajes por tratar: {{number}}',
    relayed: 'Sus propios eventos se publican.',
    notRelayed: '¡Nadie publica sus eventos en este momento!',
    topic: 'Tema',
    waiting: 'En espera',
    active: 'En curso',
    later: 'Más tarde',
    failed: 'Fallido',
    publishedUpTo: 'Publicado hasta:',
    deadlines: 'Plazos vencidos: {{number}}',
    what: 'Qué',
    jobs: 'Tareas',
  },
};
