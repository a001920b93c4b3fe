export type Invite = {
  id: string;
  token: string;
  label: string;
  permanent: boolean;
  closed: boolean;
  url: string;
  createdAt: string;
};

export type InvitingSite = { id: string; name: string; invites: Invite[] };
