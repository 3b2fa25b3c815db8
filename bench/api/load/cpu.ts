import { readFileSync } from 'node:fs';

const TICK_MS = 10;

/** Processor time that a process has used so far, in milliseconds (Linux). */
export const cpuMs = (pid: number): number => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
};
