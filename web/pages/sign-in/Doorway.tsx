import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { frame } from '#engines/messages/frame.ts';
import { languageNames } from '../../frame/language-names.ts';
import { Mark } from '../../frame/Mark.tsx';
import type { Language } from '#engines/messages/define.ts';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { useWindowTitle } from '../../ui/use-window-title.ts';
import classes from './SignIn.module.css';

/** The page before the frame: the product's name, one heading, the language. */
export function Doorway({ title, line, wide = false, children }: { title: string; line?: ReactNode; wide?: boolean; children: ReactNode }) {
  const t = useMessages(frame);
  const { language, choose } = useLanguage();
  useWindowTitle(title);
  return (
    <div className={classes.doorway} data-wide={wide}>
      <header className={classes.head}>
        <Mark size={34} />
        <div className={classes.brand}>
          <span className={classes.brandName}>{t.productName}</span>
          <span className="lt-soft">{t.productLine}</span>
        </div>
        <SegmentedControl size="xs" aria-label={t.language} value={language} onChange={(value) => choose(value as Language)} data={languageNames.map(([value, label]) => ({ value, label }))} />
      </header>
      <main className={classes.main}>
        <h1 className={classes.title}>{title}</h1>
        {line && <p className={classes.line}>{line}</p>}
        {children}
      </main>
    </div>
  );
}
