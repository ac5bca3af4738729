import CRuleData
import KeyMatching
import YAML

/// What is known of engines, connection types and keys: `Rules/connections.yml`, decoded.
package struct ConnectionCatalogue: Sendable {
  /// In the order in which they are tried on a statement.
  package var engines: [Engine]

  /// Decodes `bytes`, strictly: an unknown field is an error.
  package init(decoding bytes: [UInt8]) throws(YAMLError) {
    let root = try YAMLReader.read(bytes).mapping(of: ["engines"])
    engines = []
    for node in try root.required("engines").sequence() {
      engines.append(try Engine(decoding: node))
    }
    for index in engines.indices {
      guard let other = engines[index].typesOf else { continue }
      guard let owner = engines.first(where: { $0.id == other }) else {
        throw try root.required("engines").error("no engine '\(other)'")
      }
      engines[index].types = owner.types
      engines[index].keys = owner.keys
    }
  }

  /// The catalogue that is built into the program.
  package static func embedded() throws(YAMLError) -> ConnectionCatalogue {
    try ConnectionCatalogue(decoding: EmbeddedRules.connections)
  }

  /// Whether any engine has a type of this name.
  package func hasType(_ name: String) -> Bool {
    let name = name.lowercased()
    return engines.contains { $0.types[name] != nil }
  }
}
