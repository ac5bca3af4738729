import Foundation
import Testing

/// A masked host file must still be valid: each case in `hosts/` is parsed by its language's parser, if that is
/// installed, before and after masking.
@Suite struct HostParserTests {
  /// The parser for each file extension: a program and its arguments before the file name.
  private static let parsers: [String: [String]] = [
    ".py": ["python3", "-c", "import ast, sys; ast.parse(open(sys.argv[1]).read())"],
    ".json": ["python3", "-c", "import json, sys; json.load(open(sys.argv[1]))"],
    ".ipynb": ["python3", "-c", "import json, sys; json.load(open(sys.argv[1]))"],
    ".yaml": ["python3", "-c", "import yaml, sys; yaml.safe_load(open(sys.argv[1]))"],
    ".tf": ["python3", "-c", "import hcl2, sys; hcl2.load(open(sys.argv[1]))"],
    ".toml": ["python3", "-c", "import tomllib, sys; tomllib.load(open(sys.argv[1], 'rb'))"],
    ".xml": ["python3", "-c", "import xml.etree.ElementTree as tree, sys; tree.parse(sys.argv[1])"],
    ".sh": ["sh", "-n"],
    ".js": ["node", "--check"],
    ".rb": ["ruby", "-c"],
    ".php": ["php", "-l"],
    ".go": ["gofmt", "-e"],
    ".lua": ["luac5.4", "-p"],
    ".R": ["Rscript", "-e", "invisible(parse(commandArgs(TRUE)[1]))"],
    ".mk": ["make", "-n", "-f"],
    // Stops after parsing: names are not looked up.
    ".java": ["javac", "-XDshould-stop.ifNoError=PARSE", "-proc:none"],
    ".rs": ["rustfmt", "--edition", "2021", "--emit", "stdout"],
    ".kt": treeSitter("kotlin"),
    ".scala": treeSitter("scala"),
    ".cs": treeSitter("c_sharp"),
    ".ts": treeSitter("typescript", "language_typescript"),
    ".jsx": treeSitter("javascript"),
    ".rst": [
      "python3", "-c",
      "import docutils.core as core, sys; core.publish_doctree(open(sys.argv[1]).read(), settings_overrides={'halt_level': 2})",
    ],
  ]
  /// Python modules that are not in its standard library, or only in newer versions.
  private static let modules = [
    ".yaml": "yaml", ".tf": "hcl2", ".toml": "tomllib", ".kt": "tree_sitter_kotlin", ".scala": "tree_sitter_scala",
    ".cs": "tree_sitter_c_sharp", ".ts": "tree_sitter_typescript", ".jsx": "tree_sitter_javascript", ".rst": "docutils",
  ]

  /// A grammar of tree-sitter, for languages whose compilers are too large for a test.
  private static func treeSitter(_ language: String, _ function: String = "language") -> [String] {
    let program = """
      import sys, tree_sitter, tree_sitter_\(language) as grammar
      parser = tree_sitter.Parser(tree_sitter.Language(grammar.\(function)()))
      sys.exit("syntax error" if parser.parse(open(sys.argv[1], "rb").read()).root_node.has_error else 0)
      """
    return ["python3", "-c", program]
  }

  private static let cases = FixtureCase.all.filter { $0.name.hasPrefix("hosts/") && parsers[String($0.ending)] != nil }

  @Test(arguments: cases) func maskedFilesAreStillRead(_ fixture: FixtureCase) throws {
    let ending = String(fixture.ending)
    let parser = try #require(HostParserTests.parsers[ending])
    guard HostParserTests.has(parser[0], module: HostParserTests.modules[ending]) else {
      return print("skipped: there is no parser for \(ending) files")
    }
    let bytes = try fixture.load().bytes
    #expect(try HostParserTests.reads(bytes, parser, ending) == "", "as it is")
    #expect(try HostParserTests.reads(mask(bytes, lint(bytes, as: fixture)), parser, ending) == "", "masked")
  }

  private static func has(_ program: String, module: String?) -> Bool {
    let arguments = module.map { ["python3", "-c", "import \($0)"] } ?? ["which", program]
    return (try? run(arguments)).map { $0.status == 0 } ?? false
  }

  /// Returns the parser's error message; empty if `bytes` are valid.
  private static func reads(_ bytes: [UInt8], _ parser: [String], _ ending: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ending)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let (status, output) = try run(parser + [file.path])
    return status == 0 ? "" : output
  }

  private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
