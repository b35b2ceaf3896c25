import { useEffect, useState } from 'react';
import { memberFates } from '#engines/messages/member-fates.ts';
import { useMessages } from '../../messages/language.tsx';

/** Seconds since it stands here, from the first on: what takes over a second tells that it goes on. */
export function Elapsed() {
  const t = useMessages(memberFates);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const ticking = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(ticking);
  }, []);
  return seconds > 0 ? <span aria-hidden className="lt-soft">({t.seconds(seconds)})</span> : null;
}
