// The main job on real input: the day's contacts of a lender and of an agency, decided, with reasons one can read.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const root = new URL('..', import.meta.url).pathname;
if (!existsSync(`${root}dist/cli/main.js`)) {
  console.error('The build is missing: run npm run build first.');
  process.exit(2);
}
const { status } = spawnSync(process.execPath, ['dist/cli/main.js', 'check', 'examples/data/requests.ndjson', '--ruleset', 'auto', '--explain', 'en'], { cwd: root, stdio: 'inherit' });
// Some of the day's contacts are denied: that is what the demo shows, not a failure.
process.exit(status === 1 ? 0 : (status ?? 2));
