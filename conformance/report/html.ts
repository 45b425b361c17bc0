import type { Outcome } from '../judge.ts'
import type { Report } from '../run.ts'
import { escaped } from './escaped.ts'
import { type Section, sectionsOf } from './tally.ts'

const style = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #ddd;vertical-align:top}
.passed{color:#166534}.failed{color:#b91c1c;font-weight:600}.skipped{color:#92400e}code{word-break:break-word}`

/** One page that can be opened from a file: the table, then every rule by API and generation. */
export function htmlReport(report: Report): string {
  const sections = sectionsOf(report.outcomes)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Conformance of ${escaped(report.baseUrl)}</title>
<style>${style}</style></head><body>
<h1>Conformance of ${escaped(report.baseUrl)}</h1>
<p>Profile ${report.profile}. <em>official</em>: TM Forum's public rules demand it; <em>ours</em>: they leave it open.</p>
<table><tr><th>API</th><th>generation</th><th>passed</th><th>failed</th><th>skipped</th></tr>
${sections.map(summary).join('\n')}
</table>
${sections.map(details).join('\n')}
</body></html>
`
}

function summary({ api, generation, tally }: Section): string {
  const link = `<a href="#${api}-${generation}">${api}</a>`
  return `<tr><td>${link}</td><td>${generation}</td><td>${tally.passed}</td><td>${tally.failed}</td><td>${tally.skipped}</td></tr>`
}

function details({ api, generation, outcomes }: Section): string {
  return `<h2 id="${api}-${generation}">${api} ${generation}</h2>
<table><tr><th>resource</th><th>rule</th><th>level</th><th>says</th><th>verdict</th></tr>
${outcomes.map(row).join('\n')}
</table>`
}

function row({ resource, rule, level, says, verdict, expected, seen, reason }: Outcome): string {
  const why =
    verdict === 'failed'
      ? `<br>expected <code>${escaped(expected ?? '')}</code><br>seen <code>${escaped(seen ?? '')}</code>`
      : verdict === 'skipped'
        ? `<br>${escaped(reason ?? '')}`
        : ''
  return `<tr><td>${resource}</td><td>${rule}</td><td>${level}</td><td>${escaped(says)}${why}</td><td class="${verdict}">${verdict}</td></tr>`
}
