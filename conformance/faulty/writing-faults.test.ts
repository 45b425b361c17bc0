import { expectFaultsFound } from './expect-faults.ts'
import { writingFaults } from './writing-faults.ts'

expectFaultsFound(writingFaults)
