/** A share of a whole as a bar; the number stands beside it in words. */
export function Bar({ share }: { readonly share: number }) {
  const width = `${String(Math.min(100, Math.max(0, share * 100)))}%`;
  return (
    <div className="bar-track" aria-hidden="true">
      <div className="bar-fill" style={{ width }} />
    </div>
  );
}
