/** An amount of US dollars in cents. */
export const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
