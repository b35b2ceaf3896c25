import type { Follower } from './followed-act.ts';

/** A proposal whose act was taken back is open again. */
export const proposals: Follower = {
  preview: async () => [],
  async undo({ tx }, actId) {
    await tx.updateTable('mergeProposals').set((eb) => ({ state: 'draft', actId: null, version: eb('version', '+', 1) })).where('actId', '=', actId).execute();
  },
};
