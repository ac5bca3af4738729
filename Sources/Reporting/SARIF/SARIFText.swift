import Linting

/// Text for SARIF messages, which must not contain braces (3.11.5), HTML (3.11.4.2) or embedded links (3.11.6).
enum SARIFText {
  /// Makes untrusted text, for example a name from SQL, safe in a message: characters with a special meaning are
  /// replaced by their full-width form, which looks the same.
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

  /// A message object (3.11): the text, and the message id and arguments if `template` is the rule's. They are omitted
  /// if the text contains a neutral word, because it cannot be built from the template alone.
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
