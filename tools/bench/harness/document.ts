import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { BenchReport } from './bench.js';
import { markdownTable } from './table.js';

/** A benchmark's part of the document: what stands between its two markers. */
export function section(report: BenchReport, circumstances: readonly string[]): string {
  const facts = [
    ...circumstances,
    ...report.parameters,
    ...report.checks.map((check) => `Checked: ${check}`),
  ];
  return `${markdownTable(report.table)}\n\n${facts.map((fact) => `- ${fact}`).join('\n')}`;
}

/** The document with the section of `name` put in; a section that has no place yet goes to the end. */
export function withSection(document: string, name: string, title: string, text: string): string {
  const begin = `<!-- measured: ${name} -->`;
  const end = `<!-- end: ${name} -->`;
  const block = `${begin}\n\n${text}\n\n${end}`;
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from === -1 || to < from) return `${document.trimEnd()}\n\n## ${title}\n\n${block}\n`;
  return document.slice(0, from) + block + document.slice(to + end.length);
}

/** Writes a report into the Markdown file, and leaves its prose alone. */
export function writeSection(
  file: string,
  name: string,
  report: BenchReport,
  circumstances: readonly string[],
): void {
  const document = existsSync(file) ? readFileSync(file, 'utf8') : '# Benchmarks\n';
  writeFileSync(file, withSection(document, name, report.title, section(report, circumstances)));
}
