import type { Resource } from '../core/define-resource.ts'
import { agencyExport } from './agency-export.ts'
import { collectionCase } from './collection-case.ts'
import { dunningPolicy } from './dunning-policy.ts'
import { dunningRun } from './dunning-run.ts'

/** Debts, and how they are collected. */
export const collectionResources: readonly Resource[] = [collectionCase, dunningPolicy, dunningRun, agencyExport]
