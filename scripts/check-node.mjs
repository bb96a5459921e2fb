// Loaded before every script, on any Node: plain JavaScript, nothing imported.

/**
 * What keeps a version of Node from running Baseload, and how that is mended.
 *
 * @param {string} version For example `24.21.0`.
 * @returns {string | undefined} `undefined` where it runs.
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (runsTypeScript(major, minor)) return undefined;
  return `Baseload needs Node 22.18 or newer, and this is Node ${version}.

The project brings its own Node 24 as an npm package, which npm scripts use. If it is not there,

    npm ci

installs it. If this message comes again, packages are installed without their install scripts, and

    npm rebuild node --ignore-scripts=false

fetches it. Start again through npm, for example with \`npm start\`.`;
}

/**
 * Whether this Node runs TypeScript without a flag. Node 23 came to it later than 22 did.
 *
 * @param {number} major
 * @param {number} minor
 */
function runsTypeScript(major, minor) {
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

const problem = nodeProblem(process.versions.node);
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}

// Astro would report every build to its makers, and asks nobody when a script starts it. Who wants that sets it to nothing.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

// Compiling TypeScript is a third of the time of a short command.
process.getBuiltinModule('node:module').enableCompileCache('.cache/node');
