import { describe, expect, it } from 'vitest';
import type { TreeNode } from '../index.ts';
import { outlineOfText } from './outline-of-text.ts';

const flat = (nodes: readonly TreeNode[] | null): string[] | null => nodes && nodes.flatMap((node) => [`${node.label} ${node.heading}`, ...(flat(node.children) ?? []).map((line) => `  ${line}`)]);

describe('an outline in a file of its own', () => {
  it.each([
    ['with its title', 'ĐỀ CƯƠNG\n\nBáo cáo sơ kết phong trào\n\nI. TÌNH HÌNH\n\n- Thuận lợi\n\n- Khó khăn\n\nII. KIẾN NGHỊ'],
    ['without a title', 'I. TÌNH HÌNH\n\n- Thuận lợi\n\n- Khó khăn\n\nII. KIẾN NGHỊ'],
  ])('is read %s', (_, text) => expect(flat(outlineOfText(text))).toEqual(['I TÌNH HÌNH', '  - Thuận lợi', '  - Khó khăn', 'II KIẾN NGHỊ']));
  it('is none where nothing is numbered', () => expect(outlineOfText('Kính gửi các đơn vị.')).toBeNull());
});
