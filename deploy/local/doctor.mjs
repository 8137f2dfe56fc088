// No check of the Node.js version here: that an old one is the fault is what this command has to say.
import { doctorCommand } from './doctor/command.mjs';
import { runCommand } from './terminal.mjs';

await runCommand(() => doctorCommand());
