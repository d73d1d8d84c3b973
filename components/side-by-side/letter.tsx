/** The letter of a column, by which the summary names it. */
export function Letter({ children }: { children: string }) {
  return (
    <b className="inline-block min-w-[1.5em] flex-none rounded-xs border border-ink px-1 text-center font-sans text-xs text-ink">
      {children}
    </b>
  );
}
