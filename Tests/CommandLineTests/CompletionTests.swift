import Foundation
import Testing

/// Completions after `connlint`, as real shells return them.
@Suite struct CompletionTests {
  /// A typed line, the completions that must be offered, and those that must not.
  static let lines: [(typed: String, offered: [String], absent: [String])] = [
    ("connlint --fo", ["--format", "--force-exclude"], ["lint"]),
    ("connlint --format sar", ["sarif"], ["lint", "a.sql"]),
    ("connlint m", ["mask"], ["lint"]),
    ("connlint a", ["a.sql"], ["mask"]),
    ("connlint a.sql --sta", ["--staged", "--statistics"], []),
    ("connlint --quiet a", ["a.sql"], ["mask"]),
    ("connlint lint --fa", ["--fail-on"], []),
    ("connlint mask --fi", ["--fix-keys", "--files-from"], ["--format"]),
    ("connlint insp", ["inspect"], ["lint"]),
    ("connlint inspect --fo", ["--format", "--force-exclude"], ["--fail-on"]),
    ("connlint inspect --format j", ["json"], ["jsonl"]),
    ("connlint explain misspelled-s", ["misspelled-secret-key"], ["misspelled-keyword"]),
    ("connlint mask --fo", ["--force-exclude"], ["--format"]),
  ]

  private func prepare(_ shell: String, in folder: borrowing TestFolder) throws {
    let script = try Program.run(["--generate-completion-script", shell], in: folder)
    #expect(script.code == 0)
    try folder.write("completion", script.text)
    try folder.write("a.sql", "")
  }

  private func expect(_ offers: [String], _ line: (typed: String, offered: [String], absent: [String])) {
    for word in line.offered { #expect(offers.contains(word), "\(line.typed): \(offers)") }
    for word in line.absent { #expect(!offers.contains(word), "\(line.typed): \(offers)") }
  }

  @Test(.enabled(if: Peer.has("bash"), "bash is not installed"), arguments: lines)
  func bash(_ line: (typed: String, offered: [String], absent: [String])) throws {
    let folder = try TestFolder()
    try prepare("bash", in: folder)
    let script = """
      source ./completion
      function=$(complete -p connlint | sed 's/.* -F \\([^ ]*\\) .*/\\1/')
      COMP_LINE=$1 COMP_POINT=${#1}
      read -ra COMP_WORDS <<<"$1"
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      "$function" connlint "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let outcome = try Peer.run(["bash", "-c", script, "bash", line.typed], in: folder)
    expect(outcome.lines.map(String.init), line)
    #expect(outcome.messages.isEmpty)
  }

  @Test(.enabled(if: Peer.has("fish"), "fish is not installed"), arguments: lines)
  func fish(_ line: (typed: String, offered: [String], absent: [String])) throws {
    let folder = try TestFolder()
    try prepare("fish", in: folder)
    let outcome = try Peer.run(
      ["fish", "--no-config", "-c", "source ./completion; complete -C \"$argv[1]\"", line.typed], in: folder,
      environment: ["HOME": folder.path])
    expect(outcome.lines.map { String($0.prefix { $0 != "\t" }) }, line)
    #expect(outcome.messages.isEmpty)
  }

  @Test(.enabled(if: Peer.has("zsh"), "zsh is not installed"))
  func zshLoadsTheScript() throws {
    let folder = try TestFolder()
    try prepare("zsh", in: folder)
    let script = "autoload -U compinit && compinit -D -u && source ./completion && echo ${_comps[connlint]}"
    let outcome = try Peer.run(["zsh", "-f", "-c", script], in: folder, environment: ["HOME": folder.path])
    #expect(outcome.text == "_connlint_default\n")
  }
}
