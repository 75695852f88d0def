import type { RequestView } from '../api/views.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { AddAttachment } from './add-attachment.js';
import { Attachment } from './attachment.js';

/** The documents of a request; the State's people, and later the lead implementer, add to them. */
export function Attachments({ request }: { readonly request: RequestView }) {
  const { t } = useWording();
  const mayAdd = request.allowedActions.includes('attach');
  if (!mayAdd && request.attachments.length === 0) return null;
  return (
    <Section title={t('attachment.title')}>
      {request.attachments.length > 0 && (
        <ul className="card-list">
          {request.attachments.map((one) => (
            <Attachment key={one.attachmentId} request={request} attachment={one} />
          ))}
        </ul>
      )}
      {mayAdd && <AddAttachment request={request} />}
    </Section>
  );
}
