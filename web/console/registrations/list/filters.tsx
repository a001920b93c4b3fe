import { Box, Button, Checkbox, FormControlLabel, Paper } from '@mui/material';
import { useId } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { stages } from '../../../../contract/stages.ts';
import { useSites } from '../../customers/choices.ts';
import { useCountries } from './country.ts';
import { ChoiceFilter, DayFilter, TextFilter } from './filter-fields.tsx';

const texts = ['company', 'firstName', 'lastName', 'email', 'id'] as const;

/** How many filters are on, beside the search and the stage, which have places of their own. */
export const filtersOn = (filter: object): number =>
  Object.keys(filter).filter((name) => name !== 'q' && name !== 'stage').length;

/** What the list leaves can be narrowed by. */
export function Filters() {
  const translate = useTranslate();
  const { all } = useCountries();
  const { data: sites = [] } = useSites();
  const id = useId();
  const stageChoices = stages.map((stage) => ({ id: stage, name: translate(`gatehouse.stage.${stage}`) }));
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-labelledby={id}
      sx={{ p: 2, display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))' }}
    >
      <Box component="h2" id={id} sx={{ display: 'none' }}>
        {translate('gatehouse.list.filters')}
      </Box>
      <ChoiceFilter name="stage" choices={stageChoices} />
      <ChoiceFilter name="country" choices={all.map(({ code, name }) => ({ id: code, name }))} />
      {sites.length > 1 && <ChoiceFilter name="site" choices={sites} />}
      {texts.map((name) => (
        <TextFilter key={name} name={name} />
      ))}
      <DayFilter name="submittedFrom" />
      <DayFilter name="submittedUntil" />
      <Overdue />
      <Clear />
    </Paper>
  );
}

function Overdue() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const { overdue, ...others } = filterValues as { overdue?: boolean };
  return (
    <FormControlLabel
      label={translate('gatehouse.list.filter.overdue')}
      control={
        <Checkbox
          checked={overdue ?? false}
          onChange={(event) => setFilters(event.target.checked ? { ...others, overdue: true } : others)}
        />
      }
    />
  );
}

export function Clear() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  if (Object.keys(filterValues as object).length === 0) return null;
  return <Button onClick={() => setFilters({})}>{translate('gatehouse.list.noFilters')}</Button>;
}
