// Stands for FoundationEssentials in the program of a release. Swift Argument Parser needs of it what is here: whether an
// error describes itself, and JSON for `--experimental-dump-help`, which the manual page is made of. The real module would be
// a third of the program. Should the parser need more one day, the release does not build.

public protocol LocalizedError: Error {
  var errorDescription: String? { get }
}

extension LocalizedError {
  public var errorDescription: String? { nil }
}

public struct Data {
  fileprivate let text: String
}

extension String {
  public enum DataEncoding {
    case utf8
  }

  public init?(data: Data, encoding: DataEncoding) {
    self = data.text
  }
}

public final class JSONEncoder {
  public struct OutputFormatting: OptionSet {
    public let rawValue: Int

    public init(rawValue: Int) {
      self.rawValue = rawValue
    }

    public static let prettyPrinted = OutputFormatting(rawValue: 1)
    public static let sortedKeys = OutputFormatting(rawValue: 2)
  }

  /// Not heeded: a program reads the text.
  public var outputFormatting: OutputFormatting = []

  public init() {}

  public func encode(_ value: some Encodable) throws -> Data {
    let place = Place()
    try place.store(value)
    return Data(text: place.text)
  }
}

/// Where one value of the text goes.
private final class Place: Encoder {
  private enum Content {
    case plain(String)
    case list([Place])
    case object([(key: String, place: Place)])
  }

  private var content = Content.plain("null")
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func store(_ value: some Encodable) throws {
    switch value {
    case let text as String: content = .plain(Place.quoted(text))
    case let truth as Bool: content = .plain("\(truth)")
    case let number as any BinaryInteger: content = .plain("\(number)")
    default: try value.encode(to: self)
    }
  }

  func member(_ key: some CodingKey) -> Place {
    let place = Place()
    if case .object(let members) = content {
      content = .object(members + [(key.stringValue, place)])
    } else {
      content = .object([(key.stringValue, place)])
    }
    return place
  }

  func element() -> Place {
    let place = Place()
    if case .list(let places) = content { content = .list(places + [place]) } else { content = .list([place]) }
    return place
  }

  var count: Int { if case .list(let places) = content { places.count } else { 0 } }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .plain = content { content = .object([]) }
    return KeyedEncodingContainer(Members<Key>(place: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .plain = content { content = .list([]) }
    return Elements(place: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(place: self) }

  var text: String {
    switch content {
    case .plain(let text): text
    case .list(let places): "[" + places.map(\.text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { Place.quoted($0.key) + ":" + $0.place.text }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

// The generic methods stand for those of each type that the protocols ask for.

private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let place: Place
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { _ = place.member(key) }
  func encode(_ value: some Encodable, forKey key: Key) throws { try place.member(key).store(value) }
  func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type, forKey key: Key) -> KeyedEncodingContainer<Inner> {
    place.member(key).container(keyedBy: type)
  }
  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { place.member(key).unkeyedContainer() }
  func superEncoder() -> any Encoder { place }
  func superEncoder(forKey key: Key) -> any Encoder { place.member(key) }
}

private struct Elements: UnkeyedEncodingContainer {
  let place: Place
  var codingPath: [any CodingKey] { [] }
  var count: Int { place.count }

  func encodeNil() { _ = place.element() }
  func encode(_ value: some Encodable) throws { try place.element().store(value) }
  func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type) -> KeyedEncodingContainer<Inner> {
    place.element().container(keyedBy: type)
  }
  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { place.element().unkeyedContainer() }
  func superEncoder() -> any Encoder { place.element() }
}

private struct Single: SingleValueEncodingContainer {
  let place: Place
  var codingPath: [any CodingKey] { [] }

  func encodeNil() {}
  func encode(_ value: some Encodable) throws { try place.store(value) }
}
