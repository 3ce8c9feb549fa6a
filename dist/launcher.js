#!/usr/bin/env node
// Starts the program of this machine, which npm installed beside this package. Passes on all arguments, signals and the exit code.

const { spawn } = require("node:child_process");
const { constants } = require("node:os");

const name = `@stappenkaart/${process.platform}-${process.arch}`;
const file = process.platform === "win32" ? "stappenkaart.exe" : "stappenkaart";

function program() {
  try {
    return require.resolve(`${name}/bin/${file}`);
  } catch {
    console.error(`error: the package ${name} is not installed`);
    console.error("help: install again with optional packages, as in `npm install --global --include=optional stappenkaart`;");
    console.error("help: if there is no such package for this machine, the other ways to install are in the book");
    process.exit(2);
  }
}

const child = spawn(program(), process.argv.slice(2), { stdio: "inherit" });
// A terminal sends Ctrl-C to both; whoever ends only this process ends the program too.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("error", (error) => {
  console.error(`error: ${error.message}`);
  process.exitCode = 2;
});
child.on("exit", (code, signal) => {
  process.exitCode = code ?? 128 + constants.signals[signal];
});
