/**
 * Builds what ships where npm installs from git. A global install (pre-commit does one) puts what the build needs into the
 * global folder instead of here; then it is installed here first.
 */
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name)));
const run = (command) => execSync(command, { stdio: 'inherit', env });

if (!existsSync('node_modules/tsx')) run('npm ci --ignore-scripts');
run('npm run build');
run('npm run declarations');
