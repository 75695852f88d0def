import type { PLAN as EN } from '../en/plan.js';

export const PLAN: typeof EN = {
  plan: {
    title: 'Plan',
    frame: 'Marco',
    activities: 'Actividades y presupuesto',
    activity: 'Actividad {{number}}',
    addActivity: 'Añadir una actividad',
    removeActivity: 'Quitar la actividad {{number}}',
    milestones: 'Hitos',
    milestone: 'Hito {{number}}',
    milestoneDue: 'Día del hito {{number}}',
    addMilestone: 'Añadir un hito',
    indicators: 'Indicadores',
    indicator: 'Indicador {{number}}',
    baseline: 'Línea de base del indicador {{number}}',
    target: 'Meta del indicador {{number}}',
    addIndicator: 'Añadir un indicador',
    budget: 'Presupuesto',
    fund: 'Fondo fiduciario',
    preview: 'En el tiempo',
    chart: 'Necesidades e hitos del {{from}} al {{to}}; las tablas dicen lo mismo.',
    save: 'Guardar el plan',
    kept: 'Lo escrito se guarda en este dispositivo hasta que lo guarde.',
    measure: 'Medida del indicador {{number}}',
    disaggregatedBy: 'Desglose del indicador {{number}}',
  },
};
