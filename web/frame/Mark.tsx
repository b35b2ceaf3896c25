/** The sign of the product: rings that spread from one point. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" stroke="var(--lt-blue)" strokeWidth="2.4" aria-hidden>
      <ellipse cx="16" cy="16" rx="2.6" ry="2" fill="var(--lt-blue)" stroke="none" />
      <ellipse cx="16" cy="16" rx="8" ry="5.2" />
      <ellipse cx="16" cy="16" rx="14" ry="9.6" opacity="0.55" />
    </svg>
  );
}
