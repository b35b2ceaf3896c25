import '../../theme/paper.css';
import { consolidation } from '#engines/messages/consolidation.ts';
import { placeAndDate, recipientLines, symbolLine } from '#engines/official-layout/wording.ts';
import { useMessages } from '../../messages/language.tsx';
import type { ReportHead } from './queries.ts';
import classes from './Freeze.module.css';

/** The head and the foot as they will stand on paper (NĐ 30/2020, Phụ lục I); the body between them is only hinted at. */
export function HeadPreview({ head }: { head: ReportHead }) {
  const t = useMessages(consolidation);
  const { signature } = head;
  return (
    <section className={classes.preview} aria-label={t.preview} lang="vi">
      <div className={`${classes.paper} lt-paper`}>
        <div className={classes.letterhead}>
          <div>
            {head.parentBody && <p className={classes.capitals}>{head.parentBody}</p>}
            <p className={`${classes.strong} ${classes.capitals}`}><span className={classes.underline}>{head.issuer}</span></p>
            <p className={classes.symbol}>{symbolLine(head)}</p>
          </div>
          <div>
            <p className={classes.strong}>{t.nationalName}</p>
            <p className={classes.strong}><span className={classes.underline}>{t.motto}</span></p>
            <p className={classes.date}>{placeAndDate(head)}</p>
          </div>
        </div>
        <p className={classes.kind}>{t.reportKind}</p>
        <p className={classes.reportTitle}>{head.title}</p>
        {head.preamble && <p className={classes.preamble}>{head.preamble}</p>}
        <p aria-hidden className={classes.gap}>⋯</p>
        <div className={classes.foot}>
          <div className={classes.recipients}>
            <p><strong><em>{t.recipientsLine}</em></strong></p>
            {recipientLines(head.recipients).map((line, index) => <p key={index}>{line}</p>)}
          </div>
          <div className={classes.signature}>
            {signature.authority && <p className={`${classes.strong} ${classes.capitals}`}>{signature.authority}</p>}
            <p className={`${classes.strong} ${classes.capitals}`}>{signature.position}</p>
            <p className={classes.signer}>{signature.name}</p>
          </div>
        </div>
      </div>
    </section>
  );
}
