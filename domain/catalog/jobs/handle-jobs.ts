import type { Jobs } from '../../core/ports.ts'
import { jobQueue } from './define-job.ts'
import { exportJob } from './export-job.ts'
import { importJob } from './import-job.ts'
import type { JobPorts } from './job-ports.ts'
import { runExport } from './run-export.ts'
import { runImport } from './run-import.ts'

/** Lets the jobs of the catalog run, one of each kind at a time. */
export function handleCatalogJobs(jobs: Jobs, ports: JobPorts): void {
  jobs.handle(jobQueue(importJob.kind), 1, (job) => runImport(ports, job))
  jobs.handle(jobQueue(exportJob.kind), 1, (job) => runExport(ports, job))
}
