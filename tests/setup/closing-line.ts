import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Vitest reporter: one last line that says how the whole run went. A file that cannot be loaded counts as failed. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      const before = failed;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
      }
      if (module.state() === 'failed' && failed === before) failed += 1;
    }
    // After the default reporter's own summary, which is written in the same turn.
    setImmediate(() => console.log(`\n${passed} passed, ${failed} failed`));
  }
}
