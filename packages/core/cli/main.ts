#!/usr/bin/env node
import { WRONG_USE } from './command.ts';
import { run } from './run.ts';

// Whoever reads our output may stop early (`| head`): that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.exitCode = WRONG_USE;
  });
}

process.exitCode = await run(process.argv.slice(2));
