#!/usr/bin/env node
import { run } from './run.js';

const { stdin, stdout, stderr, env } = process;
const code = await run(process.argv.slice(2), { stdin, stdout, stderr, env, now: () => Date.now() });
// A reader that went away leaves standard input open, and with it the process.
stdin.destroy();
process.exitCode = code;
