export const SelfPage = () => <h1>SelfPage</h1>;
