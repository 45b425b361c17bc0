import { expectFaultsFound } from './expect-faults.ts'
import { hubFaults } from './hub-faults.ts'

expectFaultsFound(hubFaults)
