import fc from 'fast-check';
import { propertySeed } from './seeds.ts';

// A run that fails by luck of its own would fail a change that is not to blame; `SEED_SALT` gives other luck.
fc.configureGlobal({ seed: propertySeed() });
