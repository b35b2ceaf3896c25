import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import { useLanguage } from '../../messages/language.tsx';

/** The register's reasons for coming and going, in words. */
export function useReasonNames(): (key: string) => string {
  const { language } = useLanguage();
  const { data } = useQuery({ queryKey: ['members', 'vocabulary'], queryFn: () => answer(api.GET('/api/member-vocabulary')), staleTime: Infinity });
  return (key) => {
    const reason = data?.reasons.find((one) => one.key === key);
    return (language === 'vi' ? reason?.nameVi : reason?.nameEn) ?? key;
  };
}
