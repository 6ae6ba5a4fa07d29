import { parseArgs } from 'node:util';

/** The options of a command of this project; one that it does not have ends it with a sentence and exit code 2. */
export function optionsOf(name, config) {
  try {
    return parseArgs(config);
  } catch (error) {
    const known = Object.keys(config.options).map((option) => `--${option}`).join(', ');
    console.error(`${name}: ${error.message.split('. ')[0]}; it has ${known}`);
    process.exit(2);
  }
}
