import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ApiProblem } from '../api/problem.js';
import { upload } from '../api/upload.js';
import type { ImportReportView } from '../api/views.js';

/** Sends files of offers. The same file that was not answered is sent again with its key, so that it is imported once. */
export function useOfferImport(providerId: string) {
  const queries = useQueryClient();
  const last = useRef({ file: '', key: '' });
  return useMutation<ImportReportView, ApiProblem, File>({
    mutationFn: (file) => {
      const name = `${file.name} ${String(file.size)} ${String(file.lastModified)}`;
      if (last.current.file !== name) last.current = { file: name, key: crypto.randomUUID() };
      const form = new FormData();
      form.set('file', file);
      return upload<ImportReportView>({
        path: `/matching/v1/providers/${encodeURIComponent(providerId)}/offers-file`,
        form,
        key: last.current.key,
        onProgress: () => undefined,
      });
    },
    onSuccess: async () => {
      last.current = { file: '', key: '' };
      await queries.invalidateQueries({ queryKey: ['offers'] });
    },
  });
}
