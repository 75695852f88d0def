import type { PLAN as EN } from '../en/plan.js';

export const PLAN: typeof EN = {
  plan: {
    title: 'План',
    frame: 'Рамки',
    activities: 'Деятельность и бюджет',
    activity: 'Деятельность {{number}}',
    addActivity: 'Добавить деятельность',
    removeActivity: 'Убрать деятельность {{number}}',
    milestones: 'Этапы',
    milestone: 'Этап {{number}}',
    milestoneDue: 'День этапа {{number}}',
    addMilestone: 'Добавить этап',
    indicators: 'Показатели',
    indicator: 'Показатель {{number}}',
    baseline: 'Исходное значение показателя {{number}}',
    target: 'Целевое значение показателя {{number}}',
    addIndicator: 'Добавить показатель',
    budget: 'Бюджет',
    fund: 'Целевой фонд',
    preview: 'Во времени',
    chart: 'Потребности и этапы с {{from}} по {{to}}; в таблицах то же самое.',
    save: 'Сохранить план',
    kept: 'Введённое хранится на этом устройстве, пока вы не сохраните.',
    measure: 'Мера показателя {{number}}',
    disaggregatedBy: 'Разбивка показателя {{number}}',
  },
};
