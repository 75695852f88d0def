import type { DELIVERY as EN } from '../en/delivery.js';

export const DELIVERY: typeof EN = {
  delivery: {
    title: 'Avancement des travaux',
    now: 'Maintenant',
    notReported: 'pas encore communiqué',
    done: '{{share}} du chemin',
    reports: 'Rapports d’avancement',
    noReports: 'Pas encore de rapport d’avancement.',
    reached: 'Jalons atteints',
    comment: 'Commentaire de l’État',
    returned: 'L’État a renvoyé le dernier rapport',
    narrative: 'Ce qui a été fait pendant cette période',
    documents: 'Documents du rapport',
    figures: 'Chiffres',
    figuresHelp:
      'Depuis le début des travaux, pas seulement pour cette période. Laissez vide ce qui n’est pas connu.',
    valueNow: 'Où il en est',
    withoutBreakdown: 'Pourquoi il n’y a pas de ventilation',
    send: 'Envoyer le rapport',
    amendments: 'Avenants au plan',
    proposedBy: 'Proposé par',
    agreedBy: 'Accepté par',
    stillToAgree: 'Accord attendu de',
    refusedBy: 'Refusé par',
    planAsItWouldBe: 'Le plan tel qu’il serait',
    amendmentHelp:
      'Changez ce qui doit être différent. Le plan signé reste valable jusqu’à l’accord de toutes les parties.',
    amendmentReason: 'Pourquoi le plan doit changer',
    propose: 'Proposer l’avenant',
    outcome: 'Dans quelle mesure les besoins ont été satisfaits',
    rated: 'L’État dit',
    yearLater: 'Un an après : le besoin a-t-il été satisfait ?',
  },
  reportStanding: {
    submitted: 'En attente de l’État',
    accepted: 'Accepté',
    returned: 'Renvoyé',
    corrected: 'Remplacé par une correction',
  },
  amendmentStanding: {
    proposed: 'Ouvert',
    agreed: 'Accepté',
    refused: 'Refusé',
  },
};
