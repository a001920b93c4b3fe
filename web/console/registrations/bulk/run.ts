/** How it went with one row. `refused` will not change by trying again; `failed` may. */
export type Result =
  | { state: 'waiting' | 'running' | 'done' | 'left' }
  | { state: 'refused' | 'failed'; why: string };

export type Job = {
  ids: string[];
  /** Does it for one row. */
  work: (id: string) => Promise<unknown>;
  /** What an error of `work` means. */
  resultOf: (error: unknown) => Result;
  tell: (id: string, result: Result) => void;
  isStopped: () => boolean;
};

const atOnce = 4;

/** Goes through the rows, four at a time; what is under way when it is stopped is still finished. */
export async function run({ ids, ...job }: Job): Promise<void> {
  const rest = ids.values();
  const lane = async (): Promise<void> => {
    for (const id of rest) await one(id, job);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

async function one(id: string, { work, resultOf, tell, isStopped }: Omit<Job, 'ids'>): Promise<void> {
  if (isStopped()) return tell(id, { state: 'left' });
  tell(id, { state: 'running' });
  try {
    await work(id);
    tell(id, { state: 'done' });
  } catch (error) {
    tell(id, resultOf(error));
  }
}
