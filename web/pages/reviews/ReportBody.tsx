import { CloseButton, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Fragment, type ReactNode } from 'react';
import { reviews } from '#engines/messages/reviews.ts';
import { ui } from '#engines/messages/ui.ts';
import { flattenOutline, type ReportTemplate } from '#engines/report-template/index.ts';
import { formsPlaced } from '#engines/report-template/outline-for.ts';
import { useMessages } from '../../messages/language.tsx';
import { FormView } from './FormView.tsx';
import { Remarks } from './Remarks.tsx';
import { SectionView } from './SectionView.tsx';
import { Spine } from './Spine.tsx';
import classes from './Review.module.css';

interface ReportBodyProps {
  template: ReportTemplate;
  returning: boolean;
  panel: ReactNode;
  panelTitle: string;
  onClose: () => void;
}

/** Outline, report and, while returning, the notes: side by side where there is room, else one under the other with the notes as a sheet. */
export function ReportBody({ template, returning, panel, panelTitle, onClose }: ReportBodyProps) {
  const t = useMessages(reviews);
  const words = useMessages(ui);
  const placed = formsPlaced(template.outline);
  const wide = useMediaQuery('(min-width: 62.5em)', true, { getInitialValueInEffect: false });
  return (
    <div className={classes.columns} data-returning={returning && wide}>
      {wide ? (
        <aside className={classes.outline}><Spine template={template} /></aside>
      ) : (
        <details className={`${classes.contents} lt-no-print`}>
          <summary>{t.contents}</summary>
          <Spine template={template} />
        </details>
      )}
      <div className={classes.report}>
        <Remarks template={template} />
        {flattenOutline(template.outline).map((flat) => (
          <Fragment key={flat.section.key}>
            <SectionView {...flat} />
            {flat.leaf && template.forms.filter((form) => form.key === flat.section.formKey).map((form) => <FormView key={form.key} form={form} />)}
          </Fragment>
        ))}
        {template.forms.filter((form) => !placed.has(form.key)).map((form) => <FormView key={form.key} form={form} />)}
      </div>
      {wide && returning && (
        <aside className={classes.panel} aria-label={panelTitle}>
          <div className={classes.panelHead}>
            <h2>{panelTitle}</h2>
            <CloseButton aria-label={words.close} onClick={onClose} />
          </div>
          {panel}
        </aside>
      )}
      {!wide && (
        <Drawer opened={returning} onClose={onClose} position="bottom" size="80%" title={panelTitle} closeButtonProps={{ 'aria-label': words.close }}>
          {panel}
        </Drawer>
      )}
    </div>
  );
}
