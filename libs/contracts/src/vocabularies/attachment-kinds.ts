/** What a document attached to a request is. */
export const ATTACHMENT_KINDS = ['endorsement-letter', 'supporting-document', 'answer', 'report'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];
