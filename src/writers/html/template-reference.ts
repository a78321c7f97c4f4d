import { partialNames, skeletonFields, type TemplateFields, type TemplateValue, templateContracts } from './template-data.ts';

const KINDS: Readonly<Record<TemplateValue['kind'], string>> = {
  text: 'chữ',
  markup: 'HTML',
  flag: 'có/không',
  group: 'nhóm',
  list: 'danh sách',
};

/** The page that documents what every template is given, from the table that the check of an office's templates reads. */
export function templateReference(): string {
  const groups = new Map<string, string[]>();
  for (const [path, { fields }] of Object.entries(templateContracts)) {
    const rows = rowsOf(fields, '').join('\n');
    groups.set(rows, [...(groups.get(rows) ?? []), path]);
  }
  const sections = [...groups].map(([rows, paths]) => {
    const names = paths.map((path) => `\`${path}\``).join(', ');
    const told = paths.map((path) => (templateContracts[path] as { describe: string }).describe).join('; ');
    return `### ${names}\n\n${told}.\n\n| dữ liệu | kiểu | nghĩa |\n| --- | --- | --- |\n${rows}\n`;
  });
  const partials = Object.entries(partialNames).map(([path, describe]) => `| \`${path}\` | ${describe} |`);
  return `${OPENING}
## Các mẫu và dữ liệu

Kiểu «HTML» là mã trang do chương trình tạo, đã an toàn, in bằng \`{{tên}}\` như chữ. Danh sách «chữ» in từng mục bằng \`{{this}}\`.

${sections.join('\n')}
### \`new/van-ban.hbs\`, \`new/<mã loại>.hbs\`

Văn bản mới mà \`chithi new\` tạo. Muốn mọi loại theo mẫu của đơn vị: thay \`new/van-ban.hbs\`. Muốn riêng một loại: chép nó thành \`new/chi_thi.hbs\`,
\`new/cong_van.hbs\`…, xóa những khối loại ấy không dùng, rồi viết sẵn nơi nhận, người ký, câu mở đầu của đơn vị. Chữ ở đây không thoát như trang web: mỗi giá trị
của phần đầu đã có ngoặc kép khi cần, nên viết \`trich_yeu: {{subject}}\`, không thêm ngoặc. Các mẫu này không gọi
được mảnh. Dấu \`}\` của YAML cách \`}}\` một dấu cách.

| dữ liệu | kiểu | nghĩa |
| --- | --- | --- |
${rowsOf(skeletonFields, '').join('\n')}

## Các mảnh

Mảnh được gọi bằng \`{{> tên}}\`, nhận dữ liệu của nơi gọi nó. Thay một mảnh thì mọi trang dùng mảnh ấy đổi theo; đặt thêm mảnh mới vào
\`templates/web/partials/\` hoặc \`templates/press/partials/\` cũng được.

| mảnh | dùng cho |
| --- | --- |
${partials.join('\n')}
`;
}

const OPENING = `# Mẫu trang

Trang này được tạo từ chính bảng dữ liệu của các mẫu (\`npm run generate\`).

Trang công khai, tin bài, bản tin phát thanh và văn bản mới của \`chithi new\` được viết theo mẫu [Handlebars](https://handlebarsjs.com/guide/). Muốn đổi một mẫu: chép tệp cùng tên từ
thư mục \`templates/\` của chương trình (\`node_modules/chithi/templates/\`, hay ngay trong kho mã này) vào thư mục \`templates/\` cạnh thư mục \`directives/\` của đơn vị, rồi sửa
bản chép. Mẫu nào không chép thì giữ như cũ.
Kiểu chữ, màu, tập lệnh ở \`templates/web/assets/\` cũng thay được như thế (\`site.css\`, \`icon.svg\`…); chỉ nhận tệp chữ UTF-8, hình thì dùng SVG.

## Mẫu viết được những gì

| viết | nghĩa |
| --- | --- |
| \`{{title}}\` | in một giá trị; chữ luôn được thoát, nên không có cách viết ba ngoặc |
| \`{{date.text}}\` | trường của một nhóm |
| \`{{#if date}} … {{else}} … {{/if}}\`, \`{{#unless internal}} … {{/unless}}\` | in khi có, khi không |
| \`{{#with date}} {{text}} {{/with}}\` | vào trong một nhóm; nhóm trống thì không in gì |
| \`{{#each files}} {{name}} {{/each}}\` | lặp một danh sách; \`{{this}}\` là chính mục ấy, \`@index\`, \`@first\`, \`@last\` là thứ tự, \`../\` là nhóm ngoài |
| \`{{#if files.length}}\` | danh sách có mục nào không |
| \`{{lookup nhóm "tên"}}\` | trường có tên ghi trong một giá trị khác |
| \`{{> footer}}\`, \`{{> shortcut title="Năm"}}\` | một mảnh, có thể kèm tham số |
| \`{{!-- lời dặn --}}\` | không in |

Không có lệnh nào khác: mọi việc tính toán đã làm trước khi đến mẫu, và mẫu không chạm được vào gì ngoài dữ liệu dưới đây. Mẫu sai thì \`chithi check\` và
\`chithi build\` chỉ ra tệp, dòng, cột và không tạo trang nào: tên dữ liệu sai, khối chưa đóng, mảnh không có, giá trị «có thể trống» mà không đặt trong
\`{{#if}}\`.
`;

function rowsOf(fields: TemplateFields, before: string): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const path = `${before}${name}`;
    const kind = value.kind === 'list' && value.fields === null ? 'danh sách chữ' : KINDS[value.kind];
    const row = `| \`${path}\` | ${kind}${value.blank ? ', có thể trống' : ''} | ${value.describe.replaceAll('|', '\\|')} |`;
    const inner = value.kind === 'group' || value.kind === 'list' ? value.fields : null;
    return [row, ...(inner ? rowsOf(inner, `${path}${value.kind === 'list' ? '[]' : ''}.`) : [])];
  });
}
