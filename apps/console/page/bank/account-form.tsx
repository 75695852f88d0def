import { TextInput } from '@mantine/core';
import { useChange } from '../api/use-change.js';
import { FormButtons } from '../parts/form-buttons.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useLocalDraft } from '../parts/use-local-draft.js';
import { withoutBlanks } from '../parts/without-blanks.js';
import { useWording } from '../wording/use-wording.js';

const EMPTY = { name: '', country: '', iban: '', accountNumber: '', bic: '' };
const FIELDS = [
  { key: 'name', word: 'holder', required: true },
  { key: 'country', word: 'country', required: true },
  { key: 'iban', word: 'iban', required: false },
  { key: 'accountNumber', word: 'accountNumber', required: false },
  { key: 'bic', word: 'bic', required: true },
] as const;

interface Props {
  readonly holderId: string;
  readonly onClose: () => void;
}

/** Enters an account; another officer confirms it. */
export function AccountForm({ holderId, onClose }: Props) {
  const { t } = useWording();
  const draft = useLocalDraft(`${holderId}.bank-account`, EMPTY);
  const save = useChange(() => {
    draft.forget();
    onClose();
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const body = withoutBlanks(asBanksWriteIt(draft.value));
        save.mutate({ service: 'funding', method: 'PUT', path: `/v1/bank-accounts/${holderId}`, body });
      }}
    >
      <div className="grid">
        {FIELDS.map(({ key, word, required }) => (
          <TextInput
            key={key}
            label={t(`bank.${word}`)}
            required={required}
            value={draft.value[key]}
            onChange={({ currentTarget }) => {
              draft.change({ ...draft.value, [key]: currentTarget.value });
            }}
          />
        ))}
      </div>
      <ProblemAlert error={save.error} />
      <FormButtons label={t('bank.save')} isSending={save.isPending} onClose={onClose} />
    </form>
  );
}

/** People write an IBAN in groups, and a bank's code in small letters. */
const asBanksWriteIt = (typed: typeof EMPTY): typeof EMPTY => ({
  ...typed,
  country: typed.country.trim().toUpperCase(),
  iban: typed.iban.replaceAll(/\s/g, '').toUpperCase(),
  bic: typed.bic.replaceAll(/\s/g, '').toUpperCase(),
});
