import { join } from 'node:path';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

/** Builds the playground once for all files of tests, serves it, and tells them where. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const root = new URL('..', import.meta.url).pathname;
  const built = { outDir: join(root, 'node_modules/.tmp/e2e'), emptyOutDir: true };
  await build({ root, build: built, logLevel: 'error' });
  const server = await preview({ root, build: built, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' });
  project.provide('playground', server.resolvedUrls!.local[0]);
  return () => server.close();
}
