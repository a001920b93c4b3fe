import SchoolIcon from '@mui/icons-material/AssistantDirectionOutlined';
import { Button } from '@mui/material';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { Site } from '../../choices.ts';
import { missingOf, type Customer } from '../../customer.ts';
import { TourLook } from './look.tsx';
import { useGuide } from './use-guide.ts';
import { endOfTour, useStep } from './use-step.ts';

/** Leads through what is missing until the customer is active. The address says whether it runs. */
export function Tour({ customer, site }: { customer: Customer; site: Site }) {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const running = search.get('tour') === '1';
  const turn = (on: boolean): void =>
    setSearch(
      (now) => {
        now.delete('tour');
        if (on) now.set('tour', '1');
        return now;
      },
      { replace: true },
    );
  const start = useRef<HTMLButtonElement>(null);
  /** Reading goes on where the tour can be taken again, or at what came of it. */
  const leave = (): void => {
    (start.current ?? endOfTour())?.focus();
    turn(false);
  };
  const step = useStep(customer, site, leave);
  useGuide(running ? step : undefined, leave);
  return (
    <>
      {running && <TourLook />}
      {missingOf(customer).length > 0 && (
        <Button ref={start} startIcon={<SchoolIcon />} onClick={() => turn(true)}>
          {translate('gatehouse.tour.start')}
        </Button>
      )}
    </>
  );
}
