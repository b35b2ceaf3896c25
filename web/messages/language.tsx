import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Area, Language } from '#engines/messages/define.ts';

const storageKey = 'lantoa.language';

interface LanguageChoice {
  language: Language;
  choose: (language: Language) => void;
}
const LanguageContext = createContext<LanguageChoice>({ language: 'vi', choose: () => {} });

/** Remembers the reader's language on this device and tells the document, so that screen readers pronounce it rightly. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(remembered);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(() => ({ language, choose: (next: Language) => (remember(next), setLanguage(next)) }), [language]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

/** The reader's language and how to change it. */
export function useLanguage(): LanguageChoice {
  return use(LanguageContext);
}

/** The texts of one area in the reader's language: `const t = useMessages(home)`. */
export function useMessages<Shape>(area: Area<Shape>): Shape {
  return area[useLanguage().language];
}

function remembered(): Language {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi';
}
function remember(language: Language) {
  localStorage.setItem(storageKey, language);
}
