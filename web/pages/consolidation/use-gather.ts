import { useMutation, useQueryClient } from '@tanstack/react-query';
import { consolidation } from '#engines/messages/consolidation.ts';
import { emptyRichText } from '#engines/rich-text/plain.ts';
import type { RichText } from '#engines/rich-text/schema.ts';
import { answer, api } from '../../api/client.ts';
import { problemOf } from '../../api/problem.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { useToast } from '../../ui/use-toast.tsx';
import { withGathered, type GatheredText } from './gather-text.ts';
import { draftQuery } from './queries.ts';

interface Section {
  body: RichText | undefined;
  version: number;
}
interface Saved {
  before: Section;
  version: number;
}

/** Puts texts of units below into a section of one's own draft, with a way to take that back. */
export function useGather(assignmentId: string, sectionKey: string) {
  const t = useMessages(consolidation);
  const { number } = useFormat();
  const { sentence } = useProblem();
  const toast = useToast();
  const client = useQueryClient();
  const renew = () => client.invalidateQueries({ queryKey: draftQuery(assignmentId).queryKey });
  const save = (body: RichText, version: number) =>
    answer(api.PUT('/api/assignments/{id}/draft/sections/{sectionKey}', {
      params: { path: { id: assignmentId, sectionKey } }, body: { version, body },
    }));

  const read = async (): Promise<Section> => {
    const { sections } = await client.fetchQuery({ ...draftQuery(assignmentId), staleTime: 0 });
    const found = sections.find((section) => section.sectionKey === sectionKey);
    return { body: found?.body, version: found?.version ?? 0 };
  };

  const gather = async (texts: GatheredText[]): Promise<Saved | null> => {
    // Adding at the end goes with whatever another person saved meanwhile, so it is simply done again on that.
    for (let attempt = 1; ; attempt += 1) {
      const before = await read();
      const body = withGathered(before.body, texts);
      if (!body) return null;
      try {
        return { before, version: (await save(body, before.version)).version };
      } catch (error) {
        if (problemOf(error).code !== 'version_mismatch' || attempt === 3) throw error;
      }
    }
  };

  const undo = async ({ before, version }: Saved) => {
    try {
      await save(before.body ?? emptyRichText, version);
      toast.done(t.undone);
    } catch (error) {
      toast.failed(sentence(error));
    }
    await renew();
  };

  return useMutation({
    mutationFn: gather,
    onSuccess: (saved, texts) => {
      const [only] = texts;
      if (!saved) return toast.failed(t.tooLong);
      void renew();
      toast.undoable(texts.length === 1 && only ? t.included(only.unitName) : t.includedMany(number(texts.length)), () => undo(saved));
    },
    onError: (error) => toast.failed(sentence(error)),
  });
}
