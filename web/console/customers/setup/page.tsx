export const SetupPage = () => <h1>Set up</h1>;
