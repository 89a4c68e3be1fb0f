import type { Component, ComponentKind, DeploymentGraph, DeploymentModel, Edge } from './components.ts';

/** Collects components and edges while a deployment is written down from the ground up. */
export class GraphBuilder {
  private readonly components: Component[] = [];
  private readonly edges: Edge[] = [];

  /** Adds a component that stands on `needs`; returns its id. */
  add(kind: ComponentKind, id: string, needs: readonly string[], extra: { name?: string; app?: string } = {}): string {
    this.components.push({ id, kind, ...extra });
    for (const to of needs) this.edges.push({ from: id, to, type: 'needs' });
    return id;
  }

  needs(from: string, to: string): void {
    this.edges.push({ from, to, type: 'needs' });
  }

  soft(from: string, to: string): void {
    this.edges.push({ from, to, type: 'soft' });
  }

  /** Makes `quorum` of `members` enough for `from` to be up. */
  oneOf(from: string, members: readonly string[], group: string, quorum: number): void {
    for (const to of members) this.edges.push({ from, to, type: 'one-of', group, quorum });
  }

  graph(model: DeploymentModel): DeploymentGraph {
    return { model, components: this.components, edges: this.edges };
  }
}

/** Splits `items` into `parts` runs whose lengths differ by one at most, keeping the order. */
export function dealInOrder<T>(items: readonly T[], parts: number): T[][] {
  return Array.from({ length: parts }, (_, part) =>
    items.slice(Math.ceil((part * items.length) / parts), Math.ceil(((part + 1) * items.length) / parts)),
  );
}
