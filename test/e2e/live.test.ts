import { describe, it } from 'vitest';
import { summonCast, type Cast } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, passOn, submit, write } from '../support/reporting.ts';
import { startWorld } from '../support/world.ts';
import { open } from './support/looking.ts';
import { seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

describe('Chi has the page open while others work', () => {
  let cast: Cast;
  let campaignId: string;
  const stage = setStage(async () => {
    cast = await summonCast(await startWorld());
    campaignId = (await launchSmallCampaign(cast.binh)).id;
    await passOn(cast.chi, await ownAssignment(cast.chi, campaignId));
    return cast.world;
  });

  it('a report that Dung hands in appears without a reload', async () => {
    const page = await stage.enter(cast.chi);
    await open(page, `/campaigns/${campaignId}/monitoring`);
    await seen(page.getByText('0/3 đã nộp').filter({ visible: true }).first());
    const report = await ownAssignment(cast.dung, campaignId);
    await write(cast.dung, report, { s1: 'Đã mở hai lớp.' });
    await submit(cast.dung, report);
    await seen(page.getByText('1/3 đã nộp').filter({ visible: true }).first());
  });
});
