import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Button, useMediaQuery, type Theme } from '@mui/material';
import { ColumnsButton, useListContext, useTranslate } from 'react-admin';
import { useCan } from '../../provider/can.ts';
import { queryOf } from '../../provider/data.ts';

/** Columns to choose, and everything that the filters leave as a file. */
export function ListActs() {
  const translate = useTranslate();
  const can = useCan();
  const isSmall = useMediaQuery(({ breakpoints }: Theme) => breakpoints.down('sm'));
  const { filterValues, sort } = useListContext();
  const query = queryOf({ filter: filterValues as object, sort });
  query.delete('limit');
  return (
    <>
      {!isSmall && <ColumnsButton sx={{ fontSize: 15, lineHeight: 1.75 }} />}
      {can('export') && (
        <Button
          component="a"
          href={`/v1/customers/export?${query.toString()}`}
          download
          startIcon={<DownloadIcon />}
        >
          {translate('gatehouse.customers.export')}
        </Button>
      )}
    </>
  );
}
