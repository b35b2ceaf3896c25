/** The sign of the product: from one point outward. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" stroke="var(--lt-blue)" strokeWidth="3" strokeLinecap="round" aria-hidden>
      <circle cx="8" cy="24" r="3" fill="var(--lt-blue)" stroke="none" />
      <path d="M8 14.5a9.5 9.5 0 0 1 9.5 9.5" />
      <path d="M8 6a18 18 0 0 1 18 18" />
    </svg>
  );
}
