import Linting
import OperatingSystem
import Workspace

/// The baselines of a run: the one whose findings are left out, and the one to write.
struct BaselineFiles {
  private var known: BaselineUse?
  private var new: Baseline?
  private let knownPath: Path?
  private let newPath: Path?

  /// Reads the baseline in `request`.
  init(_ request: ReportRequest) throws(CommandError) {
    knownPath = request.baseline
    newPath = request.newBaseline
    new = newPath == nil ? nil : Baseline()
    guard let path = knownPath else { return }
    let bytes: [UInt8]
    do {
      bytes = try SettingsFile.read(named: path, limit: Baseline.sizeLimit)
    } catch {
      throw .file(path, "the baseline cannot be read: \(error.text)")
    }
    do {
      known = BaselineUse(try Baseline(decoding: bytes, file: path.text))
    } catch {
      throw .place(file: error.file, line: error.line, column: error.column, error.message)
    }
  }

  /// Removes the findings from `report` that are in the old baseline or are added to the new one.
  mutating func apply(to report: inout FileReport) {
    new?.add(report)
    known?.apply(to: &report)
    if new != nil {
      report.suppressedCount += report.findings.count
      report.findings = []
    }
  }

  /// Writes the new baseline and returns notices about entries of the old one that match no finding.
  func finish() -> [Notice] {
    var notices: [Notice] = []
    if let known, let knownPath, newPath == nil {
      // Paths in a baseline are relative to the same folder as those in reports.
      let stale = known.stale { !FileStatus.exists(Path($0)) }
      notices = stale.map { entry in
        Notice(severity: .warning, path: knownPath.text, text: "no finding any more for '\(entry.text)'")
      }
    }
    if let new, let newPath {
      do {
        var file = try ReportFile.begin(newPath)
        new.json { file.write(Array($0.utf8)) }
        try file.finish()
        notices.append(
          Notice(severity: .note, path: newPath.text, text: "lists the findings of this run: \(new.entries.count)"))
      } catch {
        notices.append(
          Notice(severity: .error, path: newPath.text, text: "the baseline cannot be written: \(error.text)"))
      }
    }
    return notices
  }
}
