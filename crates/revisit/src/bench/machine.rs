//! What the machine can do, to see how far from it the reports are.

use std::time::Instant;

/// Bytes that all processors together read a second, in order, from memory far larger than their caches; the best of three.
pub fn bytes_a_second() -> f64 {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let memory: Vec<u64> = (0..BYTES as u64 / 8).collect();
    let read = || {
        let begun = Instant::now();
        let sum = std::thread::scope(|scope| {
            let parts = memory.chunks(memory.len().div_ceil(processors));
            let threads: Vec<_> =
                parts.map(|part| scope.spawn(|| part.iter().fold(0_u64, |sum, one| sum.wrapping_add(*one)))).collect();
            threads.into_iter().map(|thread| thread.join().unwrap_or_default()).fold(0, u64::wrapping_add)
        });
        std::hint::black_box(sum);
        BYTES as f64 / begun.elapsed().as_secs_f64()
    };
    (0..3).map(|_| read()).fold(0.0, f64::max)
}

const BYTES: usize = 1 << 30;

/// The most memory this process has held so far, in bytes; none where the system does not tell.
pub fn most_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok().map(|kilobytes: u64| kilobytes * 1024)
}
