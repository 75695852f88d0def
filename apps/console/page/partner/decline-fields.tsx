import { NativeSelect, Textarea } from '@mantine/core';
import { useWording } from '../wording/use-wording.js';
import { DECLINE_CODES } from './decline-reason.js';

interface Value {
  readonly reasonCode: string;
  readonly comment: string;
}

interface Props {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A coded reason and a comment. */
export function DeclineFields({ value, onChange }: Props) {
  const { t } = useWording();
  return (
    <>
      <NativeSelect
        label={t('field.reasonCode')}
        required
        autoFocus
        value={value.reasonCode}
        data={[
          { value: '', label: t('choose') },
          ...DECLINE_CODES.map((code) => ({ value: code, label: t(`declineCode.${code}`) })),
        ]}
        onChange={({ currentTarget }) => {
          onChange({ ...value, reasonCode: currentTarget.value });
        }}
      />
      <Textarea
        label={t('field.comment')}
        autosize
        value={value.comment}
        onChange={({ currentTarget }) => {
          onChange({ ...value, comment: currentTarget.value });
        }}
      />
    </>
  );
}
