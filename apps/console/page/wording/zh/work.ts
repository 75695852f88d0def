import type { WORK as EN } from '../en/work.js';

export const WORK: typeof EN = {
  work: {
    title: '我的工作',
    yourTurn: '轮到您',
    nothingWaits: '没有等待您处理的事项。',
    others: '由他人处理',
    newRequest: '新建请求',
  },
};
