import { Fragment, type ReactNode } from 'react';
import type { Block, Inline, ListItemNode, ListNode, RichText } from '#engines/rich-text/schema.ts';
import classes from './RichTextView.module.css';

/**
 * A narrative text for reading. Each node of the closed schema becomes an element of React; nothing written by a person
 * is ever taken as HTML.
 */
export function RichTextView({ text }: { text: RichText }) {
  return (
    <div className={classes.text}>
      {text.content.map((block, index) => <BlockView key={index} block={block} />)}
    </div>
  );
}

function BlockView({ block }: { block: Block }) {
  if (block.type === 'paragraph') return <p>{inlines(block.content)}</p>;
  if (block.type !== 'heading') return <ListView list={block} />;
  const Heading = block.attrs.level === 3 ? 'h3' : 'h4';
  return <Heading>{inlines(block.content)}</Heading>;
}

function ListView({ list }: { list: ListNode }) {
  const items = list.content.map((item, index) => <li key={index}>{item.content.map(itemPart)}</li>);
  return list.type === 'bulletList' ? <ul>{items}</ul> : <ol start={list.attrs?.start}>{items}</ol>;
}

function itemPart(child: ListItemNode['content'][number], index: number): ReactNode {
  return child.type === 'paragraph' ? <p key={index}>{inlines(child.content)}</p> : <ListView key={index} list={child} />;
}

function inlines(content: Inline[] | undefined): ReactNode {
  return content?.map((node, index) =>
    node.type === 'hardBreak' ? <br key={index} /> : <Fragment key={index}>{withMarks(node)}</Fragment>);
}

function withMarks(node: Extract<Inline, { type: 'text' }>): ReactNode {
  return (node.marks ?? []).reduce<ReactNode>((inner, { type }) => {
    if (type === 'bold') return <strong>{inner}</strong>;
    if (type === 'italic') return <em>{inner}</em>;
    return <u>{inner}</u>;
  }, node.text);
}
