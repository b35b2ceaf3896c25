/**
 * The catalogue of texts, Vietnamese and English, for web, mail, Word and command line.
 *
 * To add an area: write `<area>.ts` beside this file,
 *
 *     export const campaigns = defineArea({
 *       vi: { title: 'Đợt báo cáo', units: (count: number) => `${count} đơn vị` },
 *       en: { title: 'Report campaigns', units: (count) => counted(count, 'unit') },
 *     });
 *
 * and add one line to `areas` below. A page then says `const t = useMessages(campaigns)` and `t.units(3)`; it imports the
 * area's own file, so that each chunk of the web client carries only its own texts. Sentences for the codes of problems
 * go into `problems.ts`, words of the field that several areas show (states, roles) into `vocabulary.ts`.
 */
import { administration } from './administration.ts';
import { campaignDraft } from './campaign-draft.ts';
import { campaigns } from './campaigns.ts';
import { consolidation } from './consolidation.ts';
import { documents } from './documents.ts';
import { download } from './download.ts';
import { editor } from './editor.ts';
import { frame } from './frame.ts';
import { home } from './home.ts';
import { organisation } from './organisation.ts';
import { problems } from './problems.ts';
import { reading } from './reading.ts';
import { reports } from './reports.ts';
import { reviews } from './reviews.ts';
import { saving } from './saving.ts';
import { signIn } from './sign-in.ts';
import { ui } from './ui.ts';
import { vocabulary } from './vocabulary.ts';

export { counted, defineArea, languages, type Area, type Language, type Texts } from './define.ts';
export { daysBetween, formatBytes, formatClock, formatDate, formatInstant, formatInstantDay, formatNumber } from './format.ts';

export const areas = { frame, ui, problems, vocabulary, signIn, home, organisation, administration, reviews, consolidation, download, editor, saving, campaigns, campaignDraft, reports, documents, reading };
