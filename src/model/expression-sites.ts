// Every expression of a document in one pass over its tables. Checking, renaming, searching and compiling ask here, so
// that a new place for an expression has to be taught in one place only.

import type { ExpressionSite } from "./expression-site.ts";
import { actionSitesOf } from "./queries/action-sites.ts";
import type { Project } from "./schema/project.ts";
import { scopesOf } from "./scopes/scopes.ts";
import type { Collector } from "./sites/collector.ts";
import { invocationSites } from "./sites/invocation-sites.ts";
import { actionExpressions, machineSites, stateSites, transitionSites } from "./sites/machine-sites.ts";
import { channelSites, propertySites, scenarioSites, serviceSites } from "./sites/surrounding-sites.ts";

const known = new WeakMap<Project, readonly ExpressionSite[]>();

export function expressionSitesOf(project: Project): readonly ExpressionSite[] {
  const before = known.get(project);
  if (before) return before;
  const collector: Collector = { project, scopes: scopesOf(project), found: [] };
  machineSites(collector);
  stateSites(collector);
  transitionSites(collector);
  for (const site of actionSitesOf(project)) actionExpressions(collector, site);
  invocationSites(collector);
  serviceSites(collector);
  channelSites(collector);
  scenarioSites(collector);
  propertySites(collector);
  known.set(project, collector.found);
  return collector.found;
}
