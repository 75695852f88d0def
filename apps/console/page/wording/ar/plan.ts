import type { PLAN as EN } from '../en/plan.js';

export const PLAN: typeof EN = {
  plan: {
    title: 'الخطة',
    frame: 'الإطار',
    activities: 'الأنشطة والميزانية',
    activity: 'النشاط {{number}}',
    addActivity: 'إضافة نشاط',
    removeActivity: 'إزالة النشاط {{number}}',
    milestones: 'المراحل',
    milestone: 'المرحلة {{number}}',
    milestoneDue: 'يوم المرحلة {{number}}',
    addMilestone: 'إضافة مرحلة',
    indicators: 'المؤشرات',
    indicator: 'المؤشر {{number}}',
    baseline: 'خط أساس المؤشر {{number}}',
    target: 'مستهدف المؤشر {{number}}',
    addIndicator: 'إضافة مؤشر',
    budget: 'الميزانية',
    fund: 'الصندوق الاستئماني',
    preview: 'على مدى الزمن',
    chart: 'الاحتياجات والمراحل من {{from}} إلى {{to}}؛ والجداول تقول الشيء نفسه.',
    save: 'حفظ الخطة',
    kept: 'ما تكتبه محفوظ على هذا الجهاز حتى تحفظه.',
    measure: 'مقياس المؤشر {{number}}',
    disaggregatedBy: 'تفصيل المؤشر {{number}}',
  },
};
