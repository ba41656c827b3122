/**
 * Asks the offline assistant questions as people ask them (`npm run bench:ai`). Prints the share of answers that propose
 * the right modules, of playbooks that Ansible understands, and of foreign questions that it declines; and how long an
 * answer takes. Fails below the targets. `tuned.tsv` are questions that the recipes' words were chosen after, `unseen.tsv`,
 * `held-out.tsv` and `third.tsv` are ones they were not: keep it so, and add new ones to see how it really fares.
 * Other files of questions: `npm run bench:ai -- file.tsv`.
 */
import { judgeMain } from '../../src/modules/ansible/playbooks/text/main-rules';
import { parseTask } from '../../src/modules/ansible/playbooks/text/parse-task';
import { Dialogue } from '../../src/modules/ai-chat/offline/dialogue';
import type { ProposedPlaybook } from '../../src/modules/ai-chat/offline/playbook';
import { type Case, casesOf, isRight } from './cases';
import { syntaxErrors } from './syntax';

const TARGETS = { right: 0.8, syntax: 1, declined: 0.95, p95Ms: 150 };
const KEYWORDS = new Set([
  'name',
  'when',
  'register',
  'changed_when',
  'failed_when',
  'no_log',
  'become',
  'become_user',
  'until',
  'retries',
  'delay',
]);

interface Answer {
  question: string;
  text: string;
  playbook: ProposedPlaybook | undefined;
  modules: string[];
  ms: number;
}

const dialogue = new Dialogue();

function ask(question: string): Answer {
  const started = performance.now();
  const { text, actions } = dialogue.reply({ text: question, state: null });
  const playbook = actions[0]?.playbook;
  if (playbook) judgeMain(playbook.main);
  const tasks = playbook?.tasks.map(({ content }, at) => parseTask(content, at + 1)) ?? [];
  const ms = performance.now() - started;
  const modules = tasks.flatMap((task) => Object.keys(task).filter((key) => !KEYWORDS.has(key)));
  return { question, text, playbook, modules, ms };
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const playOf = ({ main, tasks }: ProposedPlaybook) => ({
  ...main,
  tasks: tasks.map(({ content }, at) => parseTask(content, at + 1)),
});

function report(name: string, cases: readonly Case[]): { right: number; answers: Answer[] } {
  const answers = cases.map(({ question }) => ask(question));
  const wrong = cases.filter((each, at) => !answers[at]?.playbook || !isRight(each, answers[at].modules));
  const right = 1 - wrong.length / cases.length;
  process.stdout.write(`${name}: ${percent(right)} of ${cases.length} propose the right modules\n`);
  for (const { question, modules } of wrong) {
    const answer = answers.find((each) => each.question === question);
    const got = answer?.playbook ? answer.modules.join(', ') : `no playbook: ${answer?.text ?? ''}`;
    process.stdout.write(
      `  missed: ${question}\n    wanted ${modules.map((group) => group.join('|')).join(' + ')}; got ${got}\n`,
    );
  }
  return { right, answers };
}

async function main(files: readonly string[]): Promise<void> {
  const asked = files.length > 0 ? files : ['bench/ai/questions.en.tsv', 'bench/ai/questions.zh.tsv'];
  const reports = asked.map((file) => report(file, casesOf(file)));
  const answers = reports.flatMap((each) => each.answers);
  if (files.length === 0) {
    for (const set of ['tuned', 'unseen', 'held-out', 'third'])
      report(`bench/ai/${set}.tsv`, casesOf(`bench/ai/${set}.tsv`));
  }
  const right = reports.reduce((sum, each) => sum + each.right * each.answers.length, 0) / answers.length;

  const proposed = answers.flatMap(({ playbook }) => playbook ?? []);
  const errors = await syntaxErrors(proposed.map(playOf));
  for (const [at, error] of errors) process.stdout.write(`  not understood: ${proposed[at]?.name ?? ''}: ${error}\n`);
  const syntax = 1 - errors.size / proposed.length;

  const foreign = casesOf('bench/ai/unknown.tsv').map(({ question }) => ask(question));
  const fooled = foreign.filter(({ playbook }) => playbook);
  for (const { question, playbook } of fooled)
    process.stdout.write(`  should be declined: ${question} (${playbook?.name ?? ''})\n`);
  const declined = 1 - fooled.length / foreign.length;

  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const p95Ms = times[Math.ceil(times.length * 0.95) - 1] ?? Infinity;
  process.stdout.write(
    `right modules ${percent(right)} (target ${percent(TARGETS.right)}), understood by Ansible ${percent(syntax)} of ` +
      `${proposed.length} (${percent(TARGETS.syntax)}), foreign questions declined ${percent(declined)} of ${foreign.length}, ` +
      `p95 ${p95Ms.toFixed(1)} ms (${TARGETS.p95Ms} ms)\n`,
  );
  const met =
    right >= TARGETS.right && syntax >= TARGETS.syntax && declined >= TARGETS.declined && p95Ms < TARGETS.p95Ms;
  if (!met) process.exitCode = 1;
}

void main(process.argv.slice(2));
