import about from '../../package.json' with { type: 'json' };

/** The tool's version, as its package states it. */
export const { version } = about;
