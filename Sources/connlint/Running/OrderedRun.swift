import OperatingSystem
import Workspace

/// Works on files with several threads and hands the results over in the order of the files.
///
/// Threads take the next file as they come free. A result that is ready too early waits in its slot; a thread that is
/// too far ahead sleeps, so that memory stays bounded when one big file holds up the rest.
struct OrderedRun<Result: Sendable> {
  let files: [SourceFile]
  /// The most threads to use.
  let jobs: Int
  /// Does one file; called on any thread, each with a state of its own.
  let work: @Sendable (SourceFile, inout ReadingState) -> Result

  /// Reports that may wait for an earlier one.
  private static var window: Int { 1024 }
  /// Starting threads takes longer than this many small files, or this many bytes.
  private static var fewFiles: Int { 16 }
  private static var fewBytes: Int { 1 << 20 }

  /// Runs to the end. `deliver` gets the results in order, `pause` is called now and then in between;
  /// both on this thread.
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
      // A system that gives no threads still gets its answer.
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

/// The reports of a run between the threads that make them and the one that writes them.
///
/// Everything that changes is touched inside the monitor only: hence `@unchecked Sendable`.
private final class ReportSlots<Result: Sendable>: @unchecked Sendable {
  private let monitor = Monitor()
  private let count: Int
  /// Slot `index % window` belongs to file `index`.
  private var slots: [Result?]
  /// The first file that nobody has claimed.
  private var next = 0
  /// The first file whose report has not been taken.
  private var head = 0
  private var isWriterAsleep = false

  init(count: Int, window: Int) {
    self.count = count
    slots = Array(repeating: nil, count: min(window, count))
  }

  /// The next file for the calling thread; nil if there is none left.
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
      // Waking the writer for each small file would cost more than reading it; at the end nobody else would.
      if isWriterAsleep, next == count || index - head >= slots.count / 2 { monitor.ring() }
    }
  }

  /// Waits for reports and takes those that are ready in order; none if a while has passed without one; nil
  /// after the last.
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
