import { config } from 'zod';

// Zod probes `new Function` unless told not to, and the content security policy would report the probe as a violation.
config({ jitless: true });
