import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withProgress } from '../bootstrap/progress.mjs';
import { sdkDownload } from './download.ts';
import { cached, onPath, runs, type Way } from './executable.ts';

const version = '1.38.0';

/** The path of the server that skips time, as a program that takes its port. */
export const findTestServer = (): Promise<string> =>
  cached(`test-server-${version}`, 'temporal-test-server', [sdkDownload('time-skipping'), maven]);

const maven: Way = {
  name: 'Maven Central',
  fill: async (folder, program) => {
    const [mvn, java] = [onPath('mvn'), onPath('java')];
    if (!mvn || !java || !runs(java, '-version')) throw new Error('mvn and java have to be on the PATH');
    writeFileSync(join(folder, 'pom.xml'), pom);
    const args = ['--batch-mode', '--quiet', 'dependency:copy-dependencies', '-DoutputDirectory=jars'];
    const work = () => promisify(execFile)(mvn, args, { cwd: folder, maxBuffer: 2 ** 26 });
    await withProgress('Getting the time-skipping test server, once', work);
    writeFileSync(join(folder, program), script, { mode: 0o755 });
  },
};

const dependency = (group: string, artifact: string, release: string): string =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${release}</version></dependency>`;

// With a logger that says nothing, or else each start complains that there is none.
const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>gatehouse</groupId>
  <artifactId>test-server</artifactId>
  <version>1</version>
  <dependencies>
    ${dependency('io.temporal', 'temporal-test-server', version)}
    ${dependency('org.slf4j', 'slf4j-nop', '1.7.36')}
  </dependencies>
</project>
`;

// The small collector and compiler: it lives for one test file and should be up at once.
const script = `#!/bin/sh
jars="$(dirname "$0")/jars/*"
exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$jars" io.temporal.testserver.TestServer "$@"
`;
