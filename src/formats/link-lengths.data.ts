// How long a link may be for the programs that people send links with, as tried and told by their users in 2026.

export const linkLengths: readonly { readonly programs: string; readonly longest: number }[] = [
  { programs: "Outlook, Excel and Discord", longest: 2_000 },
  { programs: "Slack", longest: 4_000 },
  { programs: "Microsoft Teams", longest: 14_000 },
  { programs: "Safari", longest: 80_000 },
  { programs: "Firefox", longest: 1_000_000 },
  { programs: "Chrome", longest: 2_000_000 },
  { programs: "Edge", longest: 2_000_000 },
];
