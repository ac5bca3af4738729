import Testing

@testable import Linting

@Suite("Engines that are read when a statement needs them")
struct EngineShelfTests {
  @Test("They are those of the whole catalogue")
  func same() throws {
    func tell(_ engine: Engine) -> [String] {
      let types = engine.types.sorted { $0.key < $1.key }.map { name, type in
        "\(name) \(type.name) \(type.keys.secrets) \(type.keys.harmless) \(type.required)"
      }
      return [
        engine.id, engine.title, engine.source, "\(engine.isClosed)", "\(engine.outline.conditions)",
        "\(engine.accepts.sorted())", "\(engine.containers.sorted())", "\(engine.keys.secrets)",
        "\(engine.keys.harmless)", "\(engine.untypedKeys.secrets)", "\(engine.untypedKeys.harmless)",
      ] + types
    }
    let shelf = try EngineShelf(settings: LintSettings())
    let engines = try ConnectionCatalogue.embedded().engines
    #expect(shelf.outlines.map(\.id) == engines.map(\.id))
    for (index, engine) in engines.enumerated() {
      let late = shelf.engine(index).engine
      #expect(tell(late) == tell(engine))
      #expect(late.redaction == engine.redaction)
    }
  }
}
