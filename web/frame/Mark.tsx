const rows = [
  [7, [16]],
  [16, [10.8, 21.2]],
  [25, [5.6, 16, 26.4]],
] as const;

/** The sign of the product: one that becomes two that become three. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="var(--lt-blue)" aria-hidden>
      {rows.map(([y, places]) => places.map((x) => <circle key={`${x}-${y}`} cx={x} cy={y} r={3.4} />))}
    </svg>
  );
}
