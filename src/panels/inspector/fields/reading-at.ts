// The same scopes as checking and compiling use, for fields that may still be empty.

import type { ActionSite } from "#model/edits/actions/action-site.ts";
import type { Project } from "#model/schema/project.ts";
import { type Scopes, scopesOf } from "#model/scopes/scopes.ts";
import type { ScopeFor } from "../code/expression-language.ts";

const known = new WeakMap<Project, Scopes>();

export function scopesIn(project: Project): Scopes {
  const before = known.get(project);
  if (before) return before;
  const scopes = scopesOf(project);
  known.set(project, scopes);
  return scopes;
}

export function readingAtActions(project: Project, site: ActionSite): ScopeFor {
  const scopes = scopesIn(project);
  if (site.at === "transition") {
    const transition = project.transitions[site.transition];
    return () => (transition ? scopes.taking(transition) : {});
  }
  if (site.at === "exit") return () => scopes.leaving(site.state);
  return (text) => scopes.entering(site.state, text);
}
