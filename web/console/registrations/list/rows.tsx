import { Card } from '@mui/material';
import { useListContext } from 'react-admin';
import { useCan } from '../../provider/can.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Offline } from '../../parts/offline.tsx';
import { Cards } from './cards.tsx';
import { Empty } from './empty.tsx';
import { Pages } from './pages.tsx';
import { Table } from './table.tsx';

/** The rows, or why there are none. */
export function Rows({ narrow }: { narrow: boolean }) {
  const { data, isPending, isPaused, error, refetch } = useListContext();
  return (
    <>
      {isPaused && <Offline onAgain={() => void refetch()} />}
      <Loaded isPending={isPending && !isPaused} error={error} refetch={refetch} data={data}>
        {data && <Page narrow={narrow} />}
      </Loaded>
    </>
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
