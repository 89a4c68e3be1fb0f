import { OVERHEAD } from '../../models/sharing/constants.ts';
import { number, type Values } from '../../state/query.ts';

const { min, max, value } = OVERHEAD.guestMemory;

export const specification = {
  /** Apps asked for. */
  apps: number({ min: 1, max: 60, step: 1, initial: 24, unit: '개' }),
  /** GiB of the server. */
  server: number({ min: 4, max: 64, step: 4, initial: 8, unit: 'GiB' }),
  /** MiB of one app, of one operating system and of a guest trimmed for a microVM: assumptions, all three. */
  app: number({ min: 32, max: 1024, step: 32, initial: 128, unit: 'MiB' }),
  os: number({ min, max, step: 16, initial: value, unit: 'MiB' }),
  guest: number({ min: 16, max: 256, step: 16, initial: 32, unit: 'MiB' }),
};

export type Params = Values<typeof specification>;
