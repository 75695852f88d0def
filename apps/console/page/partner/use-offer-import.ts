import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { FileKeys } from '../api/file-keys.js';
import type { ApiProblem } from '../api/problem.js';
import { upload } from '../api/upload.js';
import type { ImportReportView } from '../api/views.js';

/** Sends files of offers. The same file that was not answered is sent again with its key, so that it is imported once. */
export function useOfferImport(providerId: string) {
  const queries = useQueryClient();
  const keys = useRef(new FileKeys());
  return useMutation<ImportReportView, ApiProblem, File>({
    mutationFn: (file) => {
      const form = new FormData();
      form.set('file', file);
      return upload<ImportReportView>({
        path: `/matching/v1/providers/${encodeURIComponent(providerId)}/offers-file`,
        form,
        key: keys.current.keyOf(file, providerId),
        onProgress: () => undefined,
      });
    },
    onSuccess: async (_report, file) => {
      keys.current.arrived(file, providerId);
      await queries.invalidateQueries({ queryKey: ['offers'] });
    },
  });
}
