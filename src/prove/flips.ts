import { withOption } from '../language/readings.ts';
import type { Input } from '../model/document.ts';
import type { Pack } from '../model/pack.ts';
import type { Flip } from '../model/trace.ts';
import { parseInput } from '../parse/text.ts';
import { compareJudged, judge, type Overrides } from './diff/plans.ts';

/** Reads each interpretation of a pack by each option that is not chosen, and says what the plans would come to. */
export function flipReadings(pack: Pack, inputs: readonly Input[], overrides: Overrides): readonly Flip[] {
  const parsed = inputs.flatMap((input) => parseInput(input));
  const before = judge(pack, parsed, overrides);
  return pack.interpretations.flatMap((reading) =>
    reading.options
      .filter(({ id }) => id !== reading.choice)
      .map((option) => ({
        reading,
        option,
        plans: compareJudged(before, judge(withOption(pack, option), parsed, overrides)),
      })),
  );
}
