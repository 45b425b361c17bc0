import { expectFaultsFound } from './expect-faults.ts'
import { readingFaults } from './reading-faults.ts'

expectFaultsFound(readingFaults)
