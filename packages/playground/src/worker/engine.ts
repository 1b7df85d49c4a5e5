export { generateWorld, toPng } from './temporary-engine.ts';
