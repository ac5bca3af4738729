import KeyMatching
import YAML

/// The engines of `Rules/connections.yml` for a run of the linter, with what the user knows beside. What tells them apart
/// is read at once, the rest of an engine when it is first asked for: most runs need one of fifteen.
final class EngineShelf: Sendable {
  /// In the order in which they are tried on a statement; the last takes what no other does.
  let outlines: [EngineOutline]
  private let list: EntryList
  private let slots: [Slot]
  private let settings: LintSettings

  /// A place for an engine.
  private final class Slot: Sendable {
    let engine = SetOnce<LoadedEngine>()
  }

  init(settings: LintSettings) throws(YAMLError) {
    list = try EntryList(EmbeddedRules.connections.lasting, under: "engines", reading: EngineOutline.fields)
    var outlines: [EngineOutline] = []
    for entry in list.entries { outlines.append(try EngineOutline(decoding: entry.fields)) }
    self.outlines = outlines
    slots = outlines.map { _ in Slot() }
    self.settings = settings
  }

  /// The engine of the outline `index`.
  func engine(_ index: Int) -> LoadedEngine {
    let slot = slots[index]
    if let loaded = slot.engine.value { return loaded }
    do throws(YAMLError) {
      return slot.engine.set(LoadedEngine(try read(index).adding(settings)))
    } catch {
      // The file is part of the program, and a test reads it.
      fatalError("Rules/connections.yml:\(error.line):\(error.column): \(error.message)")
    }
  }

  private func read(_ index: Int) throws(YAMLError) -> Engine {
    var engine = try Engine(decoding: list.node(list.entries[index]))
    if let owner = engine.typesOf, let other = outlines.firstIndex(where: { $0.id == owner }) {
      engine.takeTypes(of: try read(other))
    }
    return engine
  }

  /// Whether any engine has a type of this name.
  func hasType(_ name: String) -> Bool {
    let name = name.lowercased()
    return outlines.indices.contains { engine($0).engine.types[name] != nil }
  }
}

/// An engine that many hold and none copies, since it is large.
final class LoadedEngine: Sendable {
  let engine: Engine

  init(_ engine: Engine) {
    self.engine = engine
  }
}

extension Engine {
  /// This engine with the keys that a user added to it and its types.
  fileprivate func adding(_ settings: LintSettings) -> Engine {
    var engine = self
    if !settings.secretKeys.isEmpty || !settings.harmlessKeys.isEmpty {
      engine.add(secret: settings.secretKeys, harmless: settings.harmlessKeys)
    }
    for (type, keys) in settings.typeKeys {
      engine.types[type]?.add(secret: keys.secret, harmless: keys.harmless)
    }
    return engine
  }

  /// Adds a user's keys to the engine and all its types.
  fileprivate mutating func add(secret: [String], harmless: [String]) {
    keys = keys.adding(secret: secret, harmless: harmless)
    untypedKeys = untypedKeys.adding(secret: secret, harmless: harmless)
    for name in types.keys { types[name]?.add(secret: secret, harmless: harmless) }
  }
}

extension ConnectionType {
  /// Adds a user's keys to the type.
  fileprivate mutating func add(secret: [String], harmless: [String]) {
    keys = keys.adding(secret: secret, harmless: harmless)
  }
}

extension KnownKeys {
  fileprivate func adding(secret: [String], harmless: [String]) -> KnownKeys {
    let taken = Set((secret + harmless).map { $0.lowercased() })
    return KnownKeys(
      secrets: secrets.filter { !taken.contains($0.lowercased()) } + secret,
      harmless: self.harmless.filter { !taken.contains($0.lowercased()) } + harmless)
  }
}
