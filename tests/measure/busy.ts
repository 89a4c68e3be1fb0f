/**
 * A bounded busy loop. Says `ready`, waits for `<start> <end>` (milliseconds since the epoch) on its input, runs from
 * start to a little after end, and prints how much CPU it got and how long its window really was.
 */
const AFTER = 400;

process.stdout.write('ready\n');
process.stdin.once('data', (line) => {
  const [start = 0, end = 0] = line.toString().trim().split(' ').map(Number);
  setTimeout(() => run(end), Math.max(0, start - Date.now()));
});

function run(end: number): void {
  const from = Date.now();
  const before = process.cpuUsage();
  while (Date.now() < end);
  const { user, system } = process.cpuUsage(before);
  const until = Date.now();
  // Go on a little, so that those who look at their clock later are not measured on an emptier machine.
  while (Date.now() < end + AFTER);
  process.stdout.write(`${JSON.stringify({ cpu: (user + system) / 1000, wall: until - from })}\n`);
  process.exit(0);
}
