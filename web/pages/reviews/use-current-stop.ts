import { useEffect, useState } from 'react';

/** The id of the stop (`data-stop`) that the reader has scrolled to. */
export function useCurrentStop(): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    let waiting = 0;
    const look = () => {
      waiting = 0;
      const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')];
      const passed = stops.filter((stop) => stop.getBoundingClientRect().top < innerHeight * 0.35);
      setCurrent((passed.at(-1) ?? stops[0])?.id);
    };
    const onScroll = () => (waiting ||= requestAnimationFrame(look));
    look();
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      removeEventListener('scroll', onScroll);
      cancelAnimationFrame(waiting);
    };
  }, []);
  return current;
}
