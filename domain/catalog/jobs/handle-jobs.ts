import type { Jobs } from '../../core/ports.ts'
import type { JobPorts } from './job-ports.ts'
import { exportQueue, runExport } from './run-export.ts'
import { importQueue, runImport } from './run-import.ts'

/** Lets the jobs of the catalog run, one of each kind at a time. */
export function handleCatalogJobs(jobs: Jobs, ports: JobPorts): void {
  jobs.handle(importQueue, 1, (job) => runImport(ports, job))
  jobs.handle(exportQueue, 1, (job) => runExport(ports, job))
}
