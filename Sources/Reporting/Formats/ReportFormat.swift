import Linting

/// The values of `--format`.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text, full, json, jsonl, sarif, github, gitlab, markdown

  /// Whether the reporter shows source lines, so that findings need their ``Finding/excerpt``.
  package var showsSource: Bool {
    self == .full || self == .sarif
  }

  /// Whether the format is for people, so that it may be coloured.
  package var isForPeople: Bool {
    self == .text || self == .full
  }

  /// Creates a reporter for this format.
  ///
  /// `rules` are all rules in a fixed order. Only ``text`` and ``full`` use `usesColor`, and only ``full`` uses `width`.
  /// `workingDirectory` is the absolute path that relative paths of the report start from; only ``sarif`` needs it, for
  /// paths with `..`.
  package func makeReporter(
    rules: [Rule], usesColor: Bool = false, width: Int = 100, workingDirectory: String? = nil
  ) -> any Reporter {
    switch self {
    case .text: TextReporter(style: Style(isOn: usesColor))
    case .full: FullReporter(rules: rules, style: Style(isOn: usesColor), width: width)
    case .json: JSONReporter()
    case .jsonl: JSONLinesReporter()
    case .sarif: SARIFReporter(rules: rules, workingDirectory: workingDirectory)
    case .github: GitHubReporter()
    case .gitlab: GitLabReporter()
    case .markdown: MarkdownReporter()
    }
  }
}
