import OperatingSystem

/// A temporary line on the terminal that shows the progress of a long run.
struct Progress {
  /// Seconds before the first update, and between updates.
  private static let patience = 1.0
  private static let interval = 0.2

  private let total: Int
  private let isOn: Bool
  private var nextTime: Double
  private var isVisible = false

  init(total: Int, isOn: Bool) {
    self.total = total
    self.isOn = isOn
    nextTime = isOn ? monotonicSeconds() + Progress.patience : 0
  }

  /// Shows the number of finished files if an update is due.
  mutating func update(_ count: Int) {
    guard isOn else { return }
    let now = monotonicSeconds()
    guard now >= nextTime else { return }
    nextTime = now + Progress.interval
    isVisible = true
    write("\r\u{1B}[Kconnlint: \(count) of \(total) files")
  }

  /// Erases the line, so that other text can be written.
  mutating func clear() {
    guard isVisible else { return }
    isVisible = false
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) {
    try? writeAll(Array(text.utf8), to: 2)
  }
}
