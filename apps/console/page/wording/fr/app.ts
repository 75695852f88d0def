import type { APP as EN } from '../en/app.js';

export const APP: typeof EN = {
  loading: 'Chargement',
  nothing: 'Rien ici.',
  more: 'Afficher plus',
  moreThan: 'plus de {{number}}',
  cancel: 'Annuler',
  close: 'Fermer',
  clear: 'Effacer',
  choose: 'Choisir…',
  yes: 'Oui',
  no: 'Non',
  table: 'Afficher en tableau',
  shell: {
    skip: 'Aller au contenu',
    navigation: 'Principal',
    language: 'Langue',
    light: 'Apparence claire',
    dark: 'Apparence sombre',
    signIn: 'Se connecter',
    signOut: 'Se déconnecter',
    footer:
      'Connection Hub : le mécanisme de renforcement des capacités du Pacte mondial sur les migrations, objectif 23 d).',
  },
  navigation: {
    notifications: 'Notifications',
    work: 'Mon travail',
    requests: 'Demandes',
    invitations: 'Invitations',
    offers: 'Offres',
    providers: 'Partenaires',
    allocations: 'Allocations',
    fund: 'Fonds',
    deposits: 'Dépôts non identifiés',
    bank: 'Banque',
    audit: 'Audit',
    register: 'Registre',
    practices: 'Pratiques',
    round: 'Cycle',
    demand: 'Demande et résultats',
    gaps: 'Lacunes',
    agreements: 'Accords',
  },
  connection: {
    lost: 'La connexion est coupée. Ce que vous saisissez reste sur cet appareil ; la page reprend d’elle-même.',
  },
  session: {
    needed: 'Veuillez vous connecter',
    neededText: 'Cette page est réservée aux comptes d’un État, d’un partenaire, du secrétariat ou du fonds.',
    lost: 'Votre session est terminée',
    lostText:
      'Rien de ce que vous avez saisi n’est perdu : tout est gardé sur cet appareil. Reconnectez-vous pour continuer.',
  },
  notFound: { title: 'Cette page n’existe pas', text: 'L’adresse est peut-être ancienne ou mal saisie.' },
  failed: {
    title: 'Cette page a échoué',
    text: 'Ce que vous avez saisi est gardé sur cet appareil. Rechargez la page.',
    again: 'Recharger',
  },
  problem: {
    reference: 'Si cela persiste, donnez ce numéro aux opérateurs :',
    offline: {
      title: 'Pas de réponse',
      todo: 'La connexion est coupée. Votre saisie est gardée ; réessayez dans un instant.',
    },
    mend: {
      title: 'Une correction est nécessaire',
      todo: 'Corrigez ce qui est nommé ci-dessous et renvoyez.',
    },
    signIn: { title: 'Votre session est terminée', todo: 'Reconnectez-vous ; votre saisie est gardée.' },
    notYours: {
      title: 'Cela ne vous revient pas',
      todo: 'Votre rôle ou votre organisation ne le permet pas. Adressez-vous à un collègue habilité.',
    },
    gone: { title: 'Introuvable', todo: 'Cela n’existe pas ou ne vous est pas visible. Revenez à la liste.' },
    notNow: {
      title: 'Impossible maintenant',
      todo: 'Quelque chose s’est passé entre-temps. Regardez où en est la demande et choisissez à nouveau.',
    },
    changed: {
      title: 'Modifié entre-temps',
      todo: 'Quelqu’un l’a modifié depuis que vous l’avez ouvert. Vous voyez maintenant la dernière version ; votre saisie est toujours là. Vérifiez-la et renvoyez-la.',
    },
    tooLarge: { title: 'Trop volumineux', todo: 'Envoyez moins à la fois.' },
    slower: { title: 'Trop de requêtes', todo: 'Attendez une minute et réessayez.' },
    later: { title: 'Le service a un problème', todo: 'Rien n’est perdu. Réessayez dans un instant.' },
  },
};
