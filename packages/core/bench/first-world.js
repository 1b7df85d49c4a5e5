// Prints the milliseconds that the first world of a fresh process takes.
import { generateWorld, parseRecipe } from '../dist/index.js';

const start = performance.now();
generateWorld(parseRecipe({ seed: 'first', size: 512 }));
console.log(performance.now() - start);
