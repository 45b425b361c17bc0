// Loaded before main.ts (node --import): compiled and type-stripped code is kept between starts, which saves more than
// half of the start-up time and the memory of the type stripper. Plain JavaScript, so that it needs no stripping itself.
import { enableCompileCache } from 'node:module'

enableCompileCache()
