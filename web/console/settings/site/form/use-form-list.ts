import { call } from '../../../api.ts';
import type { SiteForm, SiteSettings } from '../types.ts';

type Name = 'extra' | 'documents';

/** One list of what a site asks for. The API takes it as a whole. */
export function useFormList<const Of extends Name>({ id, form }: SiteSettings, name: Of) {
  type Row = SiteForm[Of][number];
  const rows: Row[] = form[name];
  const send = (next: Row[]) => call('PATCH', `/v1/sites/${id}`, { form: { [name]: next } });
  return {
    rows,
    put: (row: Row, index: number) => send([...rows.slice(0, index), row, ...rows.slice(index + 1)]),
    remove: (index: number) => send(rows.toSpliced(index, 1)),
    move: (index: number, to: number) => {
      const moved = rows.slice(index, index + 1);
      return send(rows.toSpliced(index, 1).toSpliced(to, 0, ...moved));
    },
  };
}
