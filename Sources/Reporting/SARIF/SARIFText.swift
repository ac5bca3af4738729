import Linting

/// Messages as SARIF wants them: no braces (3.11.5), no HTML (3.11.4.2), no embedded links (3.11.6).
enum SARIFText {
  /// A name out of SQL, or any other text that is not ours, fit to stand in a message. What has a meaning of its own
  /// there gives way to its full-width twin, which reads the same.
  static func harmless(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        Escaping.oneLine(text).unicodeScalars.map { scalar in
          switch scalar {
          case "{": "｛"
          case "}": "｝"
          case "<": "＜"
          case ">": "＞"
          case "[": "［"
          case "]": "］"
          default: scalar
          }
        }))
  }

  /// A message object (3.11): the sentence, and how it was made if `template` is that of the rule. A sentence with a
  /// neutral word in it is not made by filling alone.
  static func message(_ message: Message, template: String?) -> JSONValue {
    guard let template, !message.arguments.contains(where: \.isNeutral) else {
      return ["text": .string(harmless(message.text))]
    }
    let arguments = message.arguments.map { harmless($0.text) }
    return [
      "text": .string(Message.fill(template, with: arguments.map { .own($0) })),
      "id": .string(message.id),
      "arguments": arguments.isEmpty ? nil : .array(arguments.map { .string($0) }),
    ]
  }
}
