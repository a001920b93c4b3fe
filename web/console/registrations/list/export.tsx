import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useListContext, useLocale, useTranslate } from 'react-admin';
import { wholeQueryOf } from '../../provider/data.ts';

/** A plain link: the browser writes the file as it comes, however long it is. */
export function Export() {
  const translate = useTranslate();
  const locale = useLocale();
  const { filterValues, sort, resource } = useListContext();
  const query = wholeQueryOf({ filter: filterValues as object, sort });
  query.set('locale', locale);
  return (
    <Button
      component="a"
      href={`/v1/${resource}/export?${query.toString()}`}
      download
      variant="outlined"
      size="small"
      startIcon={<DownloadIcon />}
      title={translate('gatehouse.list.exportHint')}
    >
      {translate('gatehouse.list.export')}
    </Button>
  );
}
