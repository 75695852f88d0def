import type { PLAN as EN } from '../en/plan.js';

export const PLAN: typeof EN = {
  plan: {
    title: '计划',
    frame: '框架',
    activities: '活动与预算',
    activity: '活动{{number}}',
    addActivity: '添加活动',
    removeActivity: '删除活动{{number}}',
    milestones: '里程碑',
    milestone: '里程碑{{number}}',
    milestoneDue: '里程碑{{number}}的日期',
    addMilestone: '添加里程碑',
    indicators: '指标',
    indicator: '指标{{number}}',
    baseline: '指标{{number}}的基线',
    target: '指标{{number}}的目标值',
    addIndicator: '添加指标',
    budget: '预算',
    fund: '信托基金',
    preview: '时间安排',
    chart: '{{from}}至{{to}}的需求和里程碑；表格内容相同。',
    save: '保存计划',
    kept: '保存之前，您输入的内容存于本设备。',
    measure: '指标 {{number}} 的计量方式',
    disaggregatedBy: '指标 {{number}} 的分类',
  },
};
