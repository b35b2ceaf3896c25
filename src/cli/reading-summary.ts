/** A directive as a short text for the terminal, in Vietnamese. */
import { printedSymbol } from '../engines/official-document/index.ts';
import type { Citation, Directive, DocumentKind, TreeNode } from '#engines/directive-reading/index.ts';

const kindNames: Record<DocumentKind, string> = {
  plan: 'Kế hoạch', resolution: 'Nghị quyết', conclusion: 'Kết luận', instruction: 'Chỉ thị', guidance: 'Hướng dẫn', programme: 'Chương trình', decision: 'Quyết định',
  notice: 'Thông báo', letter: 'Công văn', regulation: 'Quy định', scheme: 'Đề án', report: 'Báo cáo', other: 'Văn bản',
};
const blank = '(để trống)';
const comparatorNames = { '>': 'trên', '>=': 'từ', '=': '', '<=': 'tối đa', '<': 'dưới' } as const;

/** The summary, lines ended by `\n`. */
export function summaryOf(directive: Directive): string {
  const lines = [
    `${kindNames[directive.kind]} số ${printedSymbol(directive.number ?? blank, directive.code)} · ${directive.place ?? blank}, ${directive.date ?? blank}`,
    `Cơ quan ban hành: ${directive.issuer ?? blank}`,
    `Trích yếu: ${directive.title || blank}`,
    ...block('Căn cứ', directive.basis.map(citation)),
    ...block('Văn bản được viện dẫn', directive.citations.map(citation)),
    ...block('Bố cục', outline(directive.sections, 0)),
    ...block('Chỉ tiêu', directive.targets.map((target) => `${[comparatorNames[target.comparator], number(target.value)].filter(Boolean).join(' ')}${target.unit === '%' ? '%' : ` ${target.unit}`}: ${target.measure}`)),
    ...block('Nhiệm vụ', directive.tasks.map((task) => `${task.lead.join(', ') || '?'}: ${task.text}${task.due ? ` [${task.due.text}]` : ''}`)),
    ...block('Thời hạn', directive.deadlines.map((deadline) => `${deadline.due.text} · ${deadline.actor ?? '?'}: ${deadline.action}${deadline.deliverTo ? ` → ${deadline.deliverTo}` : ''}`)),
    ...block('Đề cương báo cáo', outline(directive.reportOutline ?? [], 0)),
    ...block('Biểu mẫu, phụ lục', directive.forms.map((form) => form.title ? `${form.label}: ${form.title}` : form.label)),
    ...block('Nơi nhận', directive.recipients),
    directive.signature ? `Ký: ${[directive.signature.authority, directive.signature.position, directive.signature.name].filter(Boolean).join(' · ')}` : `Ký: ${blank}`,
  ];
  return `${lines.join('\n')}\n`;
}

const block = (title: string, entries: readonly string[]): string[] => entries.length === 0 ? [] : [`${title} (${entries.length}):`, ...entries.map((entry) => `  ${entry}`)];
const number = (value: number): string => value.toLocaleString('vi-VN');
const citation = ({ kind, number: no, code, date, issuer }: Citation): string =>
  [`${kindNames[kind]} ${printedSymbol(no, code) ?? ''}`, date, issuer].filter(Boolean).join(' · ');

function outline(nodes: readonly TreeNode[], depth: number): string[] {
  return nodes.flatMap((node) => [`${'  '.repeat(depth)}${node.label} ${node.heading.length > 100 ? `${node.heading.slice(0, 99)}…` : node.heading}`, ...outline(node.children, depth + 1)]);
}
