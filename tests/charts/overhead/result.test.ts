import { describe, expect, it } from 'vitest';
import { specification } from '../../../src/charts/overhead/params.ts';
import { resultOf, type Spending } from '../../../src/charts/overhead/result.ts';
import { announcement, assumptions, partitionNote, point, readout } from '../../../src/charts/overhead/summary.ts';
import { OVERHEAD } from '../../../src/models/sharing/constants.ts';
import type { Partition } from '../../../src/models/sharing/partition-memory.ts';
import { parseQuery } from '../../../src/state/query.ts';

const at = (query: string) => parseQuery(specification, query).values;
const spent = (query: string, partition: Partition) =>
  resultOf(at(query)).find((spending) => spending.partition === partition) as Spending;

describe('the first state', () => {
  it('fills the server first where every app has an operating system', () => {
    expect(resultOf(at('')).map(({ partition, most, left }) => [partition, most, left])).toEqual([
      ['process', 62, 0],
      ['container', 62, 0],
      ['firecracker', 48, 0],
      ['kata', 32, 0],
      ['vm', 20, 4],
    ]);
  });

  it('spends all of the server: host, partitions, apps and what is free', () => {
    for (const { server, host, overhead, apps, free } of resultOf(at('apps=48')))
      expect(host + overhead + apps + free).toBe(server);
  });
});

describe('the weight of VMs', () => {
  it('is the guest and the VMM that were chosen: the same walls cost a seventh with others', () => {
    const [vm, kata, firecracker] = (['vm', 'kata', 'firecracker'] as const).map((each) => spent('apps=20', each));
    expect([vm?.overhead, kata?.overhead, firecracker?.overhead]).toEqual([5120, 2400, 740]);
    expect(firecracker?.overhead).toBe(20 * (OVERHEAD.firecrackerMemory.value + at('').guest));
    expect(1 - (firecracker?.overhead ?? 0) / (vm?.overhead ?? 1)).toBeGreaterThan(0.85);
    expect(spent('apps=20', 'container').overhead).toBe(0);
  });

  it('goes when the guest is trimmed', () => {
    expect(spent('os=64', 'vm')).toMatchObject({ most: 42, left: 0 });
  });
});

describe('what is said', () => {
  it('is one sentence after a choice', () => {
    expect(announcement(resultOf(at('')))).toBe(
      '앱 24개를 올립니다. 들어가는 앱은 OS 하나에 모두: 62개, 컨테이너: 62개, 마이크로VM (Firecracker): 48개, 마이크로VM (Kata 예시): 32개, 앱마다 VM: 20개까지입니다.',
    );
  });

  it('names what is assumed beside the figures', () => {
    expect(assumptions(at('os=64'))).toBe('가정: 앱 128MiB, OS 64MiB, 줄인 게스트 32MiB');
    expect(partitionNote('firecracker', at('guest=64'))).toBe('VMM 5MiB 이하와 게스트 64MiB(가정)');
  });

  it('counts what finds no room, else what room is left', () => {
    expect(readout(spent('', 'vm'), at(''))).toMatchObject({ before: '24개 중 ', figure: '20개', bad: true });
    expect(readout(spent('', 'container'), at(''))).toMatchObject({ figure: '38개', bad: false });
    expect(readout(spent('apps=20', 'vm'), at('apps=20'))).toMatchObject({ figure: '20개', after: '로 가득 찼습니다' });
    expect(point(resultOf(at('')))).toContain('VM으로는 20개');
  });
});
