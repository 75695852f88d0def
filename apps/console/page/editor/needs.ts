/** The list of a draft whose things two versions are compared by, and what names such a thing. */
export const NEEDS = { needItems: 'needItemId' } as const;
