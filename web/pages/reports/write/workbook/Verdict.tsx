import { returnedWorkbook } from '#engines/messages/returned-workbook.ts';
import { isSheetProblem, sheetProblem } from '#engines/sheet-files/problems.ts';
import { useLanguage, useMessages } from '../../../../messages/language.tsx';
import type { WorkbookRead } from './workbook.ts';
import classes from './Workbook.module.css';

/** Is it this report's workbook, and if not, what to do. */
export function Verdict({ read }: { read: WorkbookRead }) {
  const t = useMessages(returnedWorkbook);
  const { language } = useLanguage();
  const { verdict } = read;
  const sentence = () => {
    if (verdict === 'unreadable') return sheetProblem(read.unreadable && isSheetProblem(read.unreadable) ? read.unreadable : 'sheet_damaged').message[language];
    if (verdict === 'foreign_campaign') return t.verdict.foreign_campaign(read.of?.campaignTitle ?? '');
    if (verdict === 'foreign_unit') return t.verdict.foreign_unit(read.of?.unitName ?? '');
    if (verdict === 'older_version') return t.verdict.older_version(read.forms.join('; '));
    return t.verdict[verdict];
  };
  return (
    <div role="status" className={classes.verdict} data-tone={verdict === 'ok' ? 'good' : verdict === 'stale' ? 'soon' : 'late'}>
      <p>{sentence()}</p>
      {read.tampering.length > 0 && (
        <ul>{read.tampering.map(({ code, label, sheet, line, found }, at) => <li key={at}>{t.tampering[code](label, sheet, String(line ?? ''), String(found ?? ''))}</li>)}</ul>
      )}
    </div>
  );
}
