import { TEMPLATE_RULE } from '../build/office.ts';
import { nearest } from '../document/nearest.ts';
import { ruleList, rulePage, templatePage } from '../lint/describe.ts';
import { rules } from '../rules/registry.ts';
import { type Command, UsageError } from './command.ts';

export const explain: Command = {
  name: 'explain',
  usage: '[QUY_TẮC]',
  summary: 'Giải thích một quy tắc: sai gì, vì sao, căn cứ, ví dụ. Không ghi quy tắc: in cả danh sách.',
  options: {},
  run: async (args, terminal) => {
    const [id, ...rest] = args.paths;
    if (rest.length > 0) throw new UsageError('Mỗi lần giải thích một quy tắc.');
    if (id === undefined) {
      terminal.out(ruleList(rules));
      return 0;
    }
    if (id === TEMPLATE_RULE) {
      terminal.out(templatePage(id));
      return 0;
    }
    const rule = rules.find((one) => one.id === id);
    if (!rule) {
      const near = nearest(id, [...rules.map((one) => one.id), TEMPLATE_RULE]);
      throw new UsageError(`Không có quy tắc «${id}».${near ? ` Ý bạn là «${near}»?` : ''} Danh sách: chithi explain.`);
    }
    terminal.out(rulePage(rule));
    return 0;
  },
};
