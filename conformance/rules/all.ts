import { collectionsV1 } from './collections.v1.ts'
import type { ApiRules } from './subject.ts'
import { tmf620v4 } from './tmf620.v4.ts'
import { tmf620v5 } from './tmf620.v5.ts'
import { tmf621v4 } from './tmf621.v4.ts'
import { tmf621v5 } from './tmf621.v5.ts'
import { tmf622v4 } from './tmf622.v4.ts'
import { tmf622v5 } from './tmf622.v5.ts'
import { tmf629v4 } from './tmf629.v4.ts'
import { tmf629v5 } from './tmf629.v5.ts'
import { tmf632v4 } from './tmf632.v4.ts'
import { tmf632v5 } from './tmf632.v5.ts'
import { tmf635v4 } from './tmf635.v4.ts'
import { tmf635v5 } from './tmf635.v5.ts'
import { tmf637v4 } from './tmf637.v4.ts'
import { tmf637v5 } from './tmf637.v5.ts'
import { tmf654v4 } from './tmf654.v4.ts'
import { tmf654v5 } from './tmf654.v5.ts'
import { tmf657v4 } from './tmf657.v4.ts'
import { tmf657v5 } from './tmf657.v5.ts'
import { tmf666v4 } from './tmf666.v4.ts'
import { tmf666v5 } from './tmf666.v5.ts'
import { tmf669v4 } from './tmf669.v4.ts'
import { tmf669v5 } from './tmf669.v5.ts'
import { tmf676v4 } from './tmf676.v4.ts'
import { tmf676v5 } from './tmf676.v5.ts'
import { tmf678v4 } from './tmf678.v4.ts'
import { tmf678v5 } from './tmf678.v5.ts'
import { tmf681v4 } from './tmf681.v4.ts'
import { tmf681v5 } from './tmf681.v5.ts'
import { tmf683v4 } from './tmf683.v4.ts'
import { tmf683v5 } from './tmf683.v5.ts'

/** Every API that the suite knows, in the order of the report. */
export const allApis: readonly ApiRules[] = [
  tmf620v4,
  tmf620v5,
  tmf621v4,
  tmf621v5,
  tmf622v4,
  tmf622v5,
  tmf629v4,
  tmf629v5,
  tmf632v4,
  tmf632v5,
  tmf635v4,
  tmf635v5,
  tmf637v4,
  tmf637v5,
  tmf654v4,
  tmf654v5,
  tmf657v4,
  tmf657v5,
  tmf666v4,
  tmf666v5,
  tmf669v4,
  tmf669v5,
  tmf676v4,
  tmf676v5,
  tmf678v4,
  tmf678v5,
  tmf683v4,
  tmf683v5,
  tmf681v4,
  tmf681v5,
  collectionsV1,
]
