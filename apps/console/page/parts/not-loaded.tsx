import { useWording } from '../wording/use-wording.js';
import { isWorthSaying } from './failure-of.js';
import { ProblemAlert } from './problem-alert.js';
import { Section } from './section.js';
import { useFailure, type Query } from './use-failure.js';

interface Props {
  /** The heading that the section would have. */
  readonly title: string;
  readonly query: Query;
}

/**
 * Stands for a section that shows itself only when it has something to say: says that it could not be read and offers
 * to read it again; nothing where it is read, is still coming, or is none of the person's.
 */
export function NotLoaded({ title, query }: Props) {
  const failure = useFailure(query);
  if (!isWorthSaying(failure)) return null;
  return (
    <Section title={title}>
      <ReadAgain failure={failure} query={query} />
    </Section>
  );
}

/** Why something could not be read, and a button that reads it again. */
export function ReadAgain({ failure, query }: { readonly failure: unknown; readonly query: Query }) {
  const { t } = useWording();
  return (
    <ProblemAlert
      error={failure}
      again={{
        label: t('problem.readAgain'),
        isUnderWay: query.isFetching,
        start: () => void query.refetch(),
      }}
    />
  );
}
