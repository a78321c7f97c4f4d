import fc from 'fast-check';

// One seed for every property: a run of CI says something of the change before it, not of the luck of the draw. `CHITHI_SEED=random npm run
// unit` draws anew, and scripts/fuzz.mjs goes on for as long as it is let.
const asked = process.env['CHITHI_SEED'];
if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? 30_2020 : Number(asked) });
