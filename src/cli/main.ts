#!/usr/bin/env node
import { Command } from 'commander';
import { registerExtract } from './extract.ts';

const program = new Command('kamergraaf');
registerExtract(program);
await program.parseAsync();
