import type { Component } from '../../models/deployment/components.ts';
import type { AppLetter, Failure } from './params.ts';
import type { ModelResult } from './result.ts';

/** What breaks when the reader picks a component in the drawing; undefined when it stands for no failure. */
export function failureOf({ kind, name, app }: Component): { fail: Failure; app?: AppLetter } | undefined {
  switch (kind) {
    case 'app':
    case 'replica':
    case 'container':
      return { fail: 'app', app: app as AppLetter };
    case 'runtime':
      return { fail: name === 'dockerd' ? 'dockerd' : 'containerd' };
    case 'host-kernel':
      return { fail: 'kernel' };
    case 'guest-kernel':
      return { fail: 'guest-os' };
    case 'hypervisor':
    case 'hardware':
      return { fail: kind };
    default:
      return undefined;
  }
}

const KIND_NAMES: Partial<Record<Component['kind'], string>> = {
  hardware: '하드웨어',
  hypervisor: '하이퍼바이저',
  'host-kernel': '커널',
  'guest-kernel': '게스트 OS',
  runtime: '컨테이너 런타임',
  container: '컨테이너',
  app: '앱',
};

/** Spoken names of the parts that the keyboard reaches, by component id. An app in a container is reached as its container. */
export function partNames({ graph }: ModelResult): Map<string, string> {
  const boxed = graph.components.some(({ kind }) => kind === 'container');
  const names = new Map<string, string>();
  for (const { id, kind, app } of graph.components) {
    const name = kind === 'app' && boxed ? undefined : KIND_NAMES[kind];
    if (name) names.set(id, `${name}${app ? ` ${app}` : ''}, 고장 내기`);
  }
  return names;
}
