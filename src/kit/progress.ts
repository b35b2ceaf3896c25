/** Tells a waiting person what is being done; whatever may take over a second runs through `step`. */
export type Progress = {
  /** Announces `what`, runs the work, says how long it took. `note` replaces the detail shown meanwhile. */
  step<T>(what: string, work: (note: (detail: string) => void) => Promise<T>): Promise<T>;
};

export const silentProgress: Progress = { step: (_what, work) => work(() => {}) };

type Terminal = { isTTY?: boolean; write(text: string): unknown };

/** Progress as lines: one that lives while the work runs on a terminal, one a step where output is collected. */
export function terminalProgress(terminal: Terminal = process.stderr): Progress {
  return {
    async step(what, work) {
      const started = performance.now();
      const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
      let detail = '';
      const live = terminal.isTTY === true;
      const redraw = () => terminal.write(`\r\u001b[2K  ${what} … ${detail} ${seconds()}`);
      if (live) redraw();
      else terminal.write(`  ${what} …\n`);
      const ticker = live ? setInterval(redraw, 200).unref() : undefined;
      try {
        const result = await work((text) => (detail = text));
        if (live) terminal.write(`\r\u001b[2K  ${what}: ${seconds()}\n`);
        else if (performance.now() - started > 1000) terminal.write(`  ${what}: ${seconds()}\n`);
        return result;
      } catch (error) {
        if (live) terminal.write('\n');
        throw error;
      } finally {
        clearInterval(ticker);
      }
    },
  };
}
