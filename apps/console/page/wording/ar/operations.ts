import type { OPERATIONS as EN } from '../en/operations.js';

export const OPERATIONS: typeof EN = {
  operator: {
    title: 'التشغيل',
    text: 'كيف تعمل الخدمات الثلاث. لا يرى المشغلون هنا بيانات العمل.',
    health: 'لكل خدمة تقول هل هي جاهزة وكم هي متأخرة',
    service: {
      intake: 'الطلبات',
      matching: 'الشركاء',
      funding: 'الأموال',
    },
    letters: 'رسائل تعذرت معالجتها: {{number}}',
    letter: 'الرسالة',
    givenUp: 'أوقفت المحاولة',
    replay: 'إعادة تشغيل المختار: {{number}}',
    discard: 'استبعاد المختار: {{number}}',
    attempts: 'المحاولات: {{number}}',
    lag: 'التأخر',
    upToDate: 'عولجت كل الرسائل.',
    behind: 'رسائل لم تعالج بعد: {{number}}',
    relayed: 'تنشر أحداثها.',
    notRelayed: 'لا أحد ينشر أحداثها الآن!',
    topic: 'الموضوع',
    waiting: 'قيد الانتظار',
    active: 'قيد التنفيذ',
    later: 'لاحقا',
    failed: 'فشل',
    publishedUpTo: 'نشر حتى:',
    deadlines: 'مواعيد متأخرة: {{number}}',
    what: 'ماذا',
    jobs: 'المهام',
  },
};
