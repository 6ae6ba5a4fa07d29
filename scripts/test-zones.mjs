// The whole suite once under each of six machine zones, whatever the machine's own is: a decision may not depend on it.
//   npm run test:zones [-- what vitest takes, for example test/rules or --exclude 'test/built/**']
// Takes six times as long as `npm test`; the exit code is 1 if any run failed.
import { spawnSync } from 'node:child_process';

const ZONES = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Australia/Lord_Howe', 'Africa/Casablanca'];
const results = ZONES.map((zone) => {
  const begun = Date.now();
  const { status, stdout } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...process.argv.slice(2)], {
    env: { ...process.env, TZ: zone, NO_COLOR: '1' }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 30,
  });
  const summary = stdout.split('\n').filter((line) => /^\s*(Test Files|Tests) /.test(line)).map((line) => line.trim().replace(/\s+/g, ' '));
  if (status !== 0) console.log(stdout);
  console.log(`${zone}: ${summary.join(' · ')} (${Math.round((Date.now() - begun) / 1000)} s)`);
  return status === 0 && summary.length === 2;
});
process.exitCode = results.every(Boolean) ? 0 : 1;
