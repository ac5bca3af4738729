import OperatingSystem
import Workspace

/// Processes files with several threads and delivers the results in file order.
///
/// Each thread takes the next file when it is free. Results that are early wait in a slot; a thread that is too far
/// ahead sleeps, so memory is bounded while one large file delays the rest.
struct OrderedRun<Result: Sendable> {
  let files: [SourceFile]
  /// The maximum number of threads.
  let jobs: Int
  /// Processes one file. Called on any thread; each thread has its own state.
  let work: @Sendable (SourceFile, inout ReadingState) -> Result

  /// The maximum number of results that wait for an earlier one.
  private static var window: Int { 1024 }
  /// Up to this many files and this many bytes, starting threads takes longer than the work.
  private static var fewFiles: Int { 16 }
  private static var fewBytes: Int { 1 << 20 }

  /// Processes all files. Calls `deliver` with the results in order, and `pause` from time to time, both on this
  /// thread.
  func run(deliver: (Result) -> Void, pause: () -> Void) {
    let threads = min(jobs, files.count)
    guard threads > 1, isWorthThreads else { return runAlone(deliver, pause) }
    let slots = ReportSlots<Result>(count: files.count, window: Self.window)
    let files = files
    let body = self.work
    let loop: @Sendable () -> Void = {
      var state = ReadingState()
      while let index = slots.claim() { slots.fill(index, with: body(files[index], &state)) }
    }
    do {
      try withThreads(threads, loop) {
        while let reports = slots.take() {
          for report in reports { deliver(report) }
          pause()
        }
      }
    } catch {
      // If no thread can be created, this thread does the work.
      runAlone(deliver, pause)
    }
  }

  private func runAlone(_ deliver: (Result) -> Void, _ pause: () -> Void) {
    var state = ReadingState()
    for file in files {
      deliver(work(file, &state))
      pause()
    }
  }

  private var isWorthThreads: Bool {
    files.count > Self.fewFiles || files.reduce(0) { $0 + $1.size } > Self.fewBytes
  }
}

/// The results on their way from the worker threads to the writing thread.
///
/// `@unchecked Sendable`, because all mutable state is accessed only inside the monitor.
private final class ReportSlots<Result: Sendable>: @unchecked Sendable {
  private let monitor = Monitor()
  private let count: Int
  /// Slot `index % window` is for file `index`.
  private var slots: [Result?]
  /// The first file that no thread has taken.
  private var next = 0
  /// The first file whose result has not been delivered.
  private var head = 0
  private var isWriterAsleep = false

  init(count: Int, window: Int) {
    self.count = count
    slots = Array(repeating: nil, count: min(window, count))
  }

  /// Takes the next file for the calling thread; nil if there is none left.
  func claim() -> Int? {
    monitor.locked {
      while next < count, next - head >= slots.count {
        monitor.ring()
        monitor.sleep()
      }
      guard next < count else { return nil }
      next += 1
      return next - 1
    }
  }

  func fill(_ index: Int, with report: Result) {
    monitor.locked {
      slots[index % slots.count] = report
      // Waking the writer for each small file would take longer than reading it. After the last file it must be woken.
      if isWriterAsleep, next == count || index - head >= slots.count / 2 { monitor.ring() }
    }
  }

  /// Waits for results and returns those that are ready, in order: empty on timeout, nil after the last.
  func take() -> [Result]? {
    monitor.locked {
      guard head < count else { return nil }
      if slots[head % slots.count] == nil {
        isWriterAsleep = true
        monitor.sleep(milliseconds: 20)
        isWriterAsleep = false
      }
      var reports: [Result] = []
      while head < count, let report = slots[head % slots.count] {
        slots[head % slots.count] = nil
        reports.append(report)
        head += 1
      }
      if !reports.isEmpty { monitor.ring() }
      return reports
    }
  }
}
