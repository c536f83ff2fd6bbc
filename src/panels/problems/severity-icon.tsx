import { Info, type LucideIcon, OctagonAlert, TriangleAlert } from "lucide-react";
import type { Severity } from "#rules/problem.ts";
import { words } from "#words/problems.ts";

const looks: Readonly<Record<Severity, { readonly icon: LucideIcon; readonly tone: string }>> = {
  error: { icon: OctagonAlert, tone: "text-fault" },
  warning: { icon: TriangleAlert, tone: "text-warning" },
  info: { icon: Info, tone: "text-accent" },
};

/** Told by its shape as well as by its colour. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const { icon: Icon, tone } = looks[severity];
  return <Icon role="img" aria-label={words.severities[severity].one} size={14} className={`shrink-0 ${tone}`} />;
}
