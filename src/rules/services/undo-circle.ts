import { circlesOf } from "../facts/circles.ts";
import type { Finding, Rule } from "../rule.ts";

export const undoCircle: Rule<"undo-circle"> = {
  code: "undo-circle",
  severity: "warning",
  documentation: {
    title: "Services undo each other in a circle.",
    why: "What undoes something must not itself be undone by what it undid.",
    example: "`Charge card` is undone by `Refund`, and `Refund` by `Charge card`.",
    remedy: "Remove one of the two.",
  },
  check({ project, record, naming }) {
    const next = (id: string) => record("services", id)?.effect?.undoneBy;
    return circlesOf(Object.keys(project.services), next).map((circle): Finding => {
      const [first = ""] = circle;
      const message = `${naming.Of("services", first)} is undone by ${naming.of("services", next(first) ?? first)}, which leads back to it. Remove one of the two.`;
      return {
        message,
        about: circle.map((id) => ({ table: "services", id })),
        place: { path: ["services", first, "effect", "undoneBy"] },
      };
    });
  },
};
