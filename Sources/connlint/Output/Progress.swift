import OperatingSystem

/// A line on the terminal that says how far a long run is, and goes away.
struct Progress {
  /// Seconds before it is worth a word, and between two words.
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

  /// Says how many files are done, if it is time.
  mutating func update(_ count: Int) {
    guard isOn else { return }
    let now = monotonicSeconds()
    guard now >= nextTime else { return }
    nextTime = now + Progress.interval
    isVisible = true
    write("\r\u{1B}[Kconnlint: \(count) of \(total) files")
  }

  /// Takes the line away, so that something else can be written.
  mutating func clear() {
    guard isVisible else { return }
    isVisible = false
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) {
    try? writeAll(Array(text.utf8), to: 2)
  }
}
