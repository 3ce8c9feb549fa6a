//! Arguments in, exit code out.

use std::process::ExitCode;

use mimalloc::MiMalloc;

// A build makes and drops millions of small texts, on every core at once: the system's allocator costs it a tenth of its time.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    stappenkaart::cli::run(std::env::args_os())
}
