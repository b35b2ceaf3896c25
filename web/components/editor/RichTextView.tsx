import { createElement, Fragment, type ReactNode } from 'react';
import type { Block, Inline, ListItemNode, Mark, RichText } from '#engines/rich-text/index.ts';
import classes from './RichText.module.css';

const markTags: Record<Mark['type'], string> = { bold: 'strong', italic: 'em', underline: 'u' };

/** Narrative text to be read: elements built node by node, so nothing that was stored can become markup. */
export function RichTextView({ value }: { value: RichText }) {
  return <div className={classes.text}>{value.content.map((block, place) => <BlockView key={place} block={block} />)}</div>;
}

function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case 'paragraph': return <p><InlineView content={block.content} /></p>;
    case 'heading': return createElement(`h${block.attrs.level}`, null, <InlineView content={block.content} />);
    case 'bulletList': return <ul><ItemsView items={block.content} /></ul>;
    case 'orderedList': return <ol start={block.attrs?.start}><ItemsView items={block.content} /></ol>;
  }
}

function ItemsView({ items }: { items: ListItemNode[] }) {
  return items.map((item, place) => (
    <li key={place}>{item.content.map((child, inner) => <BlockView key={inner} block={child} />)}</li>
  ));
}

function InlineView({ content }: { content: Inline[] | undefined }) {
  return (content ?? []).map((node, place) => <Fragment key={place}>{node.type === 'text' ? marked(node.text, node.marks) : <br />}</Fragment>);
}

function marked(text: string, marks: Mark[] | undefined): ReactNode {
  return (marks ?? []).reduce<ReactNode>((inner, mark) => createElement(markTags[mark.type], null, inner), text);
}
