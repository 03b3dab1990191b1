// Generated from schemas/ by `npm run generate`. Not edited by hand.
/** The keys of every plan. */
export const PLAN_KEYS: readonly string[] = ["pack","unit","period","systems","carriers","reporting","declined","attested","note"];
export const UNIT_FIELDS: readonly string[] = ["id","name","kind","note"];
export const ENTRY_FIELDS: readonly string[] = ["ref","owner","cadence","evidence","serves","parts","activities","measure","measure/what","measure/target","measure/note","on","timing","note"];
export const REPORT_FIELDS: readonly string[] = ["ref","owner","to","cadence","due","on","timing","note"];

/** What each key of a plan is called in Chinese, by which a plan may take it for the key. */
export const KEY_LABELS: Readonly<Record<string, string>> = {"pack":"依据哪个规则包","unit":"提交计划的单位","id":"单位标识","name":"单位名称","kind":"单位类型","note":"备注","period":"计划的时间","year":"年份","from":"第一天","until":"最后一天","systems":"制度","carriers":"载体","reporting":"报告安排","declined":"说明理由","attested":"由人确认的事项","ref":"报告哪个术语","owner":"责任岗位","cadence":"频次","evidence":"佐证材料","serves":"服务于哪些工程或目标","parts":"包含哪些部分","activities":"活动","measure":"怎样衡量","what":"衡量什么","target":"目标值","on":"挂靠的事件","timing":"事件之前","to":"报给谁","due":"各次日期"};
