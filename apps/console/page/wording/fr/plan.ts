import type { PLAN as EN } from '../en/plan.js';

export const PLAN: typeof EN = {
  plan: {
    title: 'Plan',
    frame: 'Cadre',
    activities: 'Activités et budget',
    activity: 'Activité {{number}}',
    addActivity: 'Ajouter une activité',
    removeActivity: 'Supprimer l’activité {{number}}',
    milestones: 'Étapes',
    milestone: 'Étape {{number}}',
    milestoneDue: 'Jour de l’étape {{number}}',
    addMilestone: 'Ajouter une étape',
    indicators: 'Indicateurs',
    indicator: 'Indicateur {{number}}',
    baseline: 'Valeur de départ de l’indicateur {{number}}',
    target: 'Cible de l’indicateur {{number}}',
    addIndicator: 'Ajouter un indicateur',
    budget: 'Budget',
    fund: 'Fonds d’affectation',
    preview: 'Dans le temps',
    chart: 'Besoins et étapes du {{from}} au {{to}} ; les tableaux disent la même chose.',
    save: 'Enregistrer le plan',
    kept: 'Votre saisie est gardée sur cet appareil jusqu’à l’enregistrement.',
    measure: 'Mesure de l’indicateur {{number}}',
    disaggregatedBy: 'Ventilation de l’indicateur {{number}}',
  },
};
