import pc from 'picocolors';

/** Lines for people go to standard error, so that standard output holds the result alone. */
export const say = (message: string): void => {
  process.stderr.write(`${message}\n`);
};
export const done = (message: string): void => say(`${pc.green('✔')} ${message}`);
export const failed = (message: string): void => say(`${pc.red('✖')} ${message}`);
export const hint = (message: string): void => say(`${pc.dim('→')} ${message}`);
