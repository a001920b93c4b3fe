import { Title } from '../parts/title.tsx';
import { useOwnWords } from '../words/index.ts';

/** Only staff have one, who may be customers as well. */
export function SecondStep() {
  const words = useOwnWords().signIn;
  return (
    <>
      <Title takesFocus>{words.titleAlone}</Title>
      <div className="card">
        <p role="status">{words.secondStep}</p>
        <a className="button" href="/console">
          {words.toConsole}
        </a>
      </div>
    </>
  );
}
