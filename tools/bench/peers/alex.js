// Reads texts, one in each line as JSON, with alex; says its own time and what it found.
import { createInterface } from "node:readline";
import { text as look } from "alex";

// CPU time, in milliseconds: others on the machine do not count.
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

for await (const line of createInterface({ input: process.stdin })) {
  const { text } = JSON.parse(line);
  const start = spent();
  const { messages } = look(text);
  const took = spent() - start;
  const places = messages.map(({ place, position }) => place ?? position);
  const found = places.map((place) => [
    (place.start ?? place).offset,
    (place.end ?? place).offset,
  ]);
  console.log(JSON.stringify({ ms: took, found }));
}
