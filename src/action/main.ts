import { thisMachine } from '../cli/machine.ts';
import { runAction } from './run.ts';

const machine = thisMachine();
process.exitCode = await runAction({ ...machine, cwd: process.env.GITHUB_WORKSPACE || machine.cwd });
