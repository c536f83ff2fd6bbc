import { circlesOf } from "../facts/circles.ts";
import type { Finding, Rule } from "../rule.ts";

export const deadLetterCircle: Rule<"dead-letter-circle"> = {
  code: "dead-letter-circle",
  severity: "warning",
  documentation: {
    title: "Channels are each other's dead-letter channels, in a circle.",
    why: "A message that nobody can work on travels round for ever and keeps everybody busy.",
    example: "`Orders` has `Failed orders` for dead letters, and `Failed orders` has `Orders`.",
    remedy: "Let the last channel keep its dead letters.",
  },
  check({ project, record, naming }) {
    const next = (id: string) => record("channels", id)?.deadLetter;
    return circlesOf(Object.keys(project.channels), next).map((circle): Finding => {
      const [first = ""] = circle;
      const message = `Dead letters of ${naming.of("channels", first)} go to ${naming.quoted("channels", next(first) ?? first)} and come back to it. Let the last channel keep its dead letters.`;
      return {
        message,
        about: circle.map((id) => ({ table: "channels", id })),
        place: { path: ["channels", first, "deadLetter"] },
      };
    });
  },
};
