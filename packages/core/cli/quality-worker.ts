import { parentPort } from 'node:worker_threads';
import { doJob, type QualityJob } from './quality-job.ts';

parentPort?.on('message', (job: QualityJob) => parentPort?.postMessage(doJob(job)));
