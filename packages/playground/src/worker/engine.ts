export { digestWorld, drawLand, encodeWorld, generateLand, generateWorld, toPng } from './temporary-engine.ts';
