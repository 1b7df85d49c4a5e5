import { parentPort } from 'node:worker_threads';
import { type QualityJob, takeSample } from './quality-sample.ts';

parentPort?.on('message', (job: QualityJob) => {
  parentPort?.postMessage({ seed: job.seed, sample: takeSample(job) });
});
