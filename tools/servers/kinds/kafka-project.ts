export const KAFKA_VERSION = '4.3.1';

const DEPENDENCIES = [
  ['org.apache.kafka', 'kafka_2.13', KAFKA_VERSION],
  ['org.apache.kafka', 'kafka-tools', KAFKA_VERSION],
  // Kafka brings the logging interface only; without a binding it is silent even when it fails.
  ['org.slf4j', 'slf4j-simple', '1.7.36'],
] as const;

/** A Maven project whose only purpose is its dependencies: Kafka's own jars. */
export function kafkaProject(): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>connection-hub</groupId>
  <artifactId>local-kafka</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
${DEPENDENCIES.map(dependency).join('\n')}
  </dependencies>
</project>
`;
}

function dependency([group, artifact, version]: readonly [string, string, string]): string {
  return `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
}
