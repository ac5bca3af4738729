import Foundation
import Testing
import ValueMatching
import YAML

@testable import Linting

@Suite("The configuration's JSON schema")
struct ConfigurationSchemaTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(components: "..", "..", "Rules", "connlint.schema.json").standardized

  private func schema() throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: Self.file)) as? [String: Any])
  }

  /// Returns the value at a path of keys.
  private func at(_ path: String...) throws -> Any {
    var value: Any = try schema()
    for key in path { value = try #require((value as? [String: Any])?[key], "no \(path)") }
    return value
  }

  private func strings(_ value: Any) throws -> [String] { try #require(value as? [String]) }

  private func keys(_ value: Any) throws -> Set<String> { Set(try #require(value as? [String: Any]).keys) }

  @Test("It has the keys that the reader has, and no others")
  func fields() throws {
    #expect(try keys(at("properties")) == Set(Configuration.Field.allCases.map(\.rawValue)))
    // The error for an unknown key lists the known keys.
    for (path, parent) in [(["keys"], "keys"), (["suppressions"], "suppressions"), (["rules"], "rules")] {
      let declared = try keys(at("properties", path[0], "properties"))
      let known = try knownFields(in: "\(parent): {qqqqqqqqqqqq: 1}")
      #expect(declared == known, "\(parent)")
    }
    #expect(
      try keys(at("properties", "keys", "properties", "types", "additionalProperties", "properties"))
        == knownFields(in: "keys: {types: {openai: {qqqqqqqqqqqq: 1}}}"))
    #expect(
      try keys(at("definitions", "pattern", "properties")) == knownFields(in: "rules: {patterns: [{qqqqqqqqqqqq: 1}]}"))
  }

  private func knownFields(in text: String) throws -> Set<String> {
    do {
      _ = try Configuration(decoding: Array(text.utf8), file: "x")
      Issue.record("\(text) was accepted")
      return []
    } catch {
      let list = try #require(error.message.firstRange(of: "known are "))
      return Set(error.message[list.upperBound...].split(separator: ", ").map(String.init))
    }
  }

  @Test("Its lists of names are those of the program")
  func names() throws {
    #expect(try strings(at("definitions", "rule", "enum")) == RuleName.allCases.map(\.rawValue))
    #expect(try strings(at("definitions", "engine", "enum")) == Catalogue.engineIDs)
    #expect(
      try strings(at("definitions", "pattern", "properties", "kind", "enum"))
        == ValuePatternKind.forUsers.map(\.rawValue))
    #expect(
      try Set(strings(at("properties", "severity", "additionalProperties", "enum")))
        == Set(Severity.allCases.map(\.rawValue)))
    #expect(
      try Set(strings(at("properties", "fail-on", "enum"))) == Set(Severity.allCases.map(\.rawValue) + ["never"]))
  }

  @Test("Each object in it is closed, as the reader is")
  func closed() throws {
    func check(_ value: Any, _ path: String) {
      if let object = value as? [String: Any] {
        if object["type"] as? String == "object" { #expect(object["additionalProperties"] != nil, "\(path)") }
        for (key, value) in object { check(value, "\(path)/\(key)") }
      }
    }
    check(try schema(), "")
  }

  @Test("A validator and the reader agree on samples", .enabled(if: hasValidator))
  func samples() throws {
    let samples = [
      fullConfiguration, "{}", "fail-on: never", "fail-on: always", "select: []", "select: [exposed-secret]",
      "select: [exposed]", "ignore: []", "ignore: unknown-key", "severity: {unknown-key: note}",
      "severity: {unknown-key: off}", "severity: {nonsense: note}", "exclude: []", "exclude: ['']",
      "extensions: [.sql]",
      "extensions: ['*.sql']", "extensions: []", "engines: [flink]", "engines: [nonsense]", "engines: []",
      "keys: {secret: [a]}", "keys: {secret: ['']}", "keys: {other: [a]}", "keys: {types: {openai: {secret: [a]}}}",
      "keys: {types: {openai: {other: [a]}}}", "rules: {patterns: []}", "rules: {other: []}",
      "rules: {patterns: [{id: a, kind: other, description: an a, pattern: a}]}",
      "rules: {patterns: [{id: a, kind: provider, description: an a}]}", "suppressions: {allow-inline: false}",
      "suppressions: {allow-inline: 'false'}", "suppressions: {other: true}", "other: 1", "[]", "3",
    ]
    let accepted = try validate(samples.map(json))
    for (sample, isAccepted) in zip(samples, accepted) {
      let isRead = (try? Configuration(decoding: Array(sample.utf8), file: "x")) != nil
      #expect(isRead == isAccepted, "reader \(isRead), schema \(isAccepted): \(sample)")
    }
    #expect(accepted.contains(true) && accepted.contains(false) && accepted.count == samples.count)
  }

  /// Converts the text to JSON; plain scalars get the types of YAML's core schema.
  private func json(_ text: String) throws -> Any {
    func value(_ node: Node) -> Any {
      switch node.content {
      case .scalar(let scalar):
        guard scalar.isPlain else { return scalar.text }
        if scalar.text == "true" || scalar.text == "false" { return scalar.text == "true" }
        return Int(scalar.text) ?? scalar.text
      case .sequence(let nodes): return nodes.map(value)
      case .mapping(let mapping):
        return Dictionary(mapping.entries.map { ($0.key, value($0.value)) }, uniquingKeysWith: { first, _ in first })
      }
    }
    return value(try #require(try Node.parse(Array(text.utf8))))
  }

  private func validate(_ samples: [Any]) throws -> [Bool] {
    let script = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft7Validator.check_schema(schema)
      validator = jsonschema.Draft7Validator(schema)
      print(json.dumps([validator.is_valid(sample) for sample in json.load(sys.stdin)]))
      """
    let output = try run(["-c", script, Self.file.path], input: JSONSerialization.data(withJSONObject: samples))
    return try #require(try JSONSerialization.jsonObject(with: output) as? [Bool])
  }
}

/// Whether Python and its package jsonschema are installed.
private let hasValidator = (try? run(["-c", "import jsonschema; print(1)"], input: Data()).isEmpty) == false

/// Runs Python and returns its output.
private func run(_ arguments: [String], input: Data) throws -> Data {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["python3"] + arguments
  let stdin = Pipe()
  let stdout = Pipe()
  process.standardInput = stdin
  process.standardOutput = stdout
  process.standardError = FileHandle.nullDevice
  try process.run()
  stdin.fileHandleForWriting.write(input)
  try stdin.fileHandleForWriting.close()
  let output = stdout.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return output
}
