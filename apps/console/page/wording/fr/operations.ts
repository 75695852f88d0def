import type { OPERATIONS as EN } from '../en/operations.js';

export const OPERATIONS: typeof EN = {
  operator: {
    title: 'Exploitation',
    text: 'Le fonctionnement des trois services. Aucune donnée métier n’est visible ici.',
    health: 'de chaque service disent s’il est prêt et quel est son retard',
    service: {
      intake: 'Demandes',
      matching: 'Partenaires',
      funding: 'Argent',
    },
    letters: 'Messages non traités : {{number}}',
    letter: 'Message',
    givenUp: 'Abandonné',
    replay: 'Rejouer les messages choisis : {{number}}',
    discard: 'Écarter les messages choisis : {{number}}',
    attempts: 'tentatives : {{number}}',
    lag: 'Retard',
    upToDate: 'Tous les messages sont traités.',
    behind: 'Messages restant à traiter : {{number}}',
    relayed: 'Ses propres événements sont publiés.',
    notRelayed: 'Personne ne publie ses événements en ce moment !',
    topic: 'Sujet',
    waiting: 'En attente',
    active: 'En cours',
    later: 'Plus tard',
    failed: 'Échoué',
    publishedUpTo: 'Publié jusqu’à :',
    deadlines: 'Échéances dépassées : {{number}}',
    what: 'Quoi',
    jobs: 'Tâches',
  },
};
