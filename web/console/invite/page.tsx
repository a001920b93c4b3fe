export const InvitePage = () => <h1>InvitePage</h1>;
