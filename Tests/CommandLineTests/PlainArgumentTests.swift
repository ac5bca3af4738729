import ArgumentParser
import TestSupport
import Testing

@testable import connlint

/// Arguments that are parsed without the argument parser give the same result as with it.
@Suite struct PlainArgumentTests {
  private func plain(_ arguments: [String]) -> LintRun? {
    LintRun(plain: arguments, commands: Connlint.commandNames)
  }

  private func parsed(_ arguments: [String]) throws -> LintRun? {
    (try Connlint.parseAsRoot(arguments) as? LintCommand)?.run
  }

  private static let flags = [
    "--staged", "--no-config", "--force-exclude", "--no-ignore", "--exit-zero", "--quiet", "--statistics",
  ]
  private static let options = [
    ("--config", "x.yml"), ("--files-from", "list.txt"), ("--extensions", "tf,py"), ("--exclude", "a/**"),
    ("--stdin-filename", "db/x.sql"),
    ("--select", "unknown-key,nonsense"), ("--ignore", "unknown-type"), ("--output", "out.sarif"),
    ("--baseline", "b.json"), ("--write-baseline", "n=1.json"), ("--fail-on", "never"), ("--format", "sarif"),
    ("--color", "always"), ("--jobs", "3"),
  ]

  @Test(arguments: flags)
  func aFlagIsRead(_ flag: String) throws {
    let run = try #require(plain([flag, "a.sql"]))
    #expect(try run == parsed([flag, "a.sql"]))
    #expect(run != plain(["a.sql"]))
    #expect(plain([flag, "a.sql", flag]) == nil)
    #expect(plain(["\(flag)=true", "a.sql"]) == nil)
  }

  @Test(arguments: options)
  func anOptionIsRead(_ option: String, _ value: String) throws {
    for arguments in [[option, value, "a.sql"], ["a.sql", "\(option)=\(value)"], ["lint", option, value, "a.sql"]] {
      let run = try #require(plain(arguments))
      #expect(try run == parsed(arguments), "\(arguments)")
      #expect(run != plain(["a.sql"]))
    }
    for arguments in [[option], [option, ""], [option, "-x"], [option, value, option, value]] {
      #expect(plain(arguments) == nil, "\(arguments)")
    }
  }

  @Test func anyOrderIsRead() throws {
    var numbers = SeededNumbers(state: 1)
    for _ in 0..<300 {
      var parts = Self.flags.filter { _ in .random(using: &numbers) }.map { [$0] }
      parts += Self.options.filter { _ in .random(using: &numbers) }.map {
        .random(using: &numbers) ? ["\($0.0)=\($0.1)"] : [$0.0, $0.1]
      }
      parts += [["a.sql"], ["-"], ["./-x.sql"]].filter { _ in .random(using: &numbers) }
      let arguments = (Bool.random(using: &numbers) ? ["lint"] : []) + parts.shuffled(using: &numbers).flatMap(\.self)
      guard let run = plain(arguments) else {
        // The only two options that exclude each other.
        #expect(arguments.contains("--no-config") && arguments.contains { $0.hasPrefix("--config") }, "\(arguments)")
        continue
      }
      #expect(try run == parsed(arguments), "\(arguments)")
    }
  }

  @Test(arguments: [
    ["mask", "a.sql"], ["--help"], ["--version"], ["a.sql", "mask"], ["a.sql", "lint"], ["-0"], ["--", "-x.sql"],
    ["-x.sql"], ["--formal", "json"], ["--format", "xml"], ["--jobs", "0"], ["--jobs", "many"], ["--fail-on", "all"],
    ["--color", "yes"], ["rules"], ["inspect", "a.sql"],
    ["explain", "unknown-key"], ["config"], ["help", "lint"],
    ["lint", "--style", "env"],
  ])
  func theRestIsTheParsers(_ arguments: [String]) {
    #expect(plain(arguments) == nil)
  }
}
