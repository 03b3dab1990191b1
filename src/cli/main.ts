#!/usr/bin/env node
import { thisMachine } from './machine.ts';
import { runCommandLine } from './run.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), thisMachine());
