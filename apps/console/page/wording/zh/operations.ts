import type { OPERATIONS as EN } from '../en/operations.js';

export const OPERATIONS: typeof EN = {
  operator: {
    title: '运行',
    text: '三项服务的运行情况。运维人员在此看不到业务数据。',
    health: '说明每项服务是否就绪以及滞后多少',
    service: {
      intake: '请求',
      matching: '伙伴',
      funding: '资金',
    },
    letters: '无法处理的消息：{{number}}',
    letter: '消息',
    givenUp: '放弃时间',
    replay: '重放所选：{{number}}',
    discard: '丢弃所选：{{number}}',
    attempts: '尝试次数：{{number}}',
    lag: '滞后',
    upToDate: '所有消息均已处理。',
    behind: '待处理消息：{{number}}',
    relayed: '其自身事件正在发布。',
    notRelayed: '当前无人发布其事件！',
    topic: '主题',
    waiting: '等待',
    active: '进行中',
    later: '稍后',
    failed: '失败',
    publishedUpTo: '发布至：',
    deadlines: '逾期期限：{{number}}',
    what: '内容',
    jobs: '任务',
  },
};
