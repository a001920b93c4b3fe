import { Alert, Button, Card } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { useCan } from '../../provider/can.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Cards } from './cards.tsx';
import { Empty } from './empty.tsx';
import { Pages } from './pages.tsx';
import { Table } from './table.tsx';

/** The rows, or why there are none. */
export function Rows({ narrow }: { narrow: boolean }) {
  const { data, isPending, isPaused, error, refetch } = useListContext();
  if (data === undefined && isPaused) return <Offline onAgain={() => void refetch()} />;
  return (
    <Loaded isPending={isPending} error={error} refetch={refetch} data={data}>
      <Page narrow={narrow} />
    </Loaded>
  );
}

function Page({ narrow }: { narrow: boolean }) {
  const { data = [] } = useListContext();
  const mayDecide = useCan()('decide');
  if (data.length === 0)
    return (
      <Card>
        <Empty />
      </Card>
    );
  return (
    <>
      {narrow ? <Cards selectable={mayDecide} /> : <Framed selectable={mayDecide} />}
      <Pages />
    </>
  );
}

const Framed = ({ selectable }: { selectable: boolean }) => (
  <Card>
    <Table selectable={selectable} />
  </Card>
);

function Offline({ onAgain }: { onAgain: () => void }) {
  const translate = useTranslate();
  return (
    <Alert severity="warning" action={<Button onClick={onAgain}>{translate('gatehouse.act.again')}</Button>}>
      {translate('gatehouse.list.offline')}
    </Alert>
  );
}
