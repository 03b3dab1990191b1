import { type Application, buildApplication, buildRouteMap } from '@stricli/core';
import type { Voice } from '../messages/speak.ts';
import type { Context } from './context.ts';
import { baselineWriteRoute } from './routes/baseline.ts';
import { checkRoute } from './routes/check.ts';
import { completionRoute } from './routes/completion.ts';
import { configRoute } from './routes/config.ts';
import { explainRoute } from './routes/explain.ts';
import { genDocsRoute } from './routes/gen-docs.ts';
import { genSchemaRoute } from './routes/gen-schema.ts';
import { genTypesRoute } from './routes/gen-types.ts';
import { initRoute } from './routes/init.ts';
import { requirementsRoute } from './routes/requirements.ts';
import { diffRoute } from './routes/rules-diff.ts';
import { lintRoute } from './routes/rules-lint.ts';
import { mutateRoute } from './routes/rules-mutate.ts';
import { newRoute } from './routes/rules-new.ts';
import { testRoute } from './routes/rules-test.ts';
import { traceRoute } from './routes/rules-trace.ts';
import { witnessRoute } from './routes/rules-witness.ts';
import { waiversListRoute, waiversPruneRoute } from './routes/waivers.ts';
import { whyRoute } from './routes/why.ts';
import { applicationText } from './text.ts';
import { version } from './version.ts';

/** The command line in one language: a file a command in `routes/`, loaded from `commands/` when it is called. */
export function applicationIn(voice: Voice): Application<Context> {
  const { rules, tool, waivers, baseline } = voice.catalogue.ui.help;
  const routes = {
    check: checkRoute(voice),
    explain: explainRoute(voice),
    why: whyRoute(voice),
    requirements: requirementsRoute(voice),
    init: initRoute(voice),
    gen: buildRouteMap({
      routes: { types: genTypesRoute(voice), schema: genSchemaRoute(voice), docs: genDocsRoute(voice) },
      docs: { brief: voice.catalogue.ui.gen.brief },
    }),
    rules: buildRouteMap({
      routes: {
        lint: lintRoute(voice),
        diff: diffRoute(voice),
        trace: traceRoute(voice),
        test: testRoute(voice),
        new: newRoute(voice),
        mutate: mutateRoute(voice),
        witness: witnessRoute(voice),
      },
      docs: { brief: rules },
    }),
    config: configRoute(voice),
    waivers: buildRouteMap({
      routes: { list: waiversListRoute(voice), prune: waiversPruneRoute(voice) },
      docs: { brief: waivers },
    }),
    baseline: buildRouteMap({ routes: { write: baselineWriteRoute(voice) }, docs: { brief: baseline } }),
    completion: completionRoute(voice),
  };
  return buildApplication(buildRouteMap({ routes, docs: { brief: tool } }), {
    name: 'guiju',
    versionInfo: { currentVersion: version },
    scanner: { caseStyle: 'allow-kebab-for-camel', allowArgumentEscapeSequence: true },
    documentation: { disableAnsiColor: true },
    localization: { text: applicationText(voice) },
  });
}
