/// Invented values in vendor formats, generated at run time so that the repository contains none of them.
enum VendorValues {
  /// Returns the value for `{{vendor:name}}`; nil for an unknown name.
  static func value(of name: String) -> String? {
    switch name {
    case "openai": "sk" + "-proj-" + letters(74, name) + "T3Blbk" + "FJ" + letters(74, name + "2")
    case "anthropic": "sk" + "-ant-api03-" + letters(93, name) + "AA"
    case "aws-id": "AK" + "IA" + filler(16, name, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    case "aws-documented-id": "AK" + "IAIOSFODNN7" + "EXAMPLE"
    case "aws-documented-secret": "wJalrXUtnFEMI/K7MDENG" + "/bPxRfiCY" + "EXAMPLEKEY"
    case "google": "AI" + "za" + letters(35, name)
    case "github": "gh" + "p_" + letters(36, name)
    case "slack": "xo" + "xb-" + digits(12, name) + "-" + digits(13, name) + "-" + letters(24, name)
    case "pinecone": "pc" + "sk_" + letters(6, name) + "_" + letters(63, name)
    case "databricks": "da" + "pi" + filler(32, name, from: "0123456789abcdef")
    case "vault": "hv" + "s." + letters(90, name)
    case "huggingface": "h" + "f_" + filler(34, name, from: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    case "groq": "gs" + "k_" + letters(52, name)
    case "stripe": "sk" + "_live_" + letters(24, name)
    case "jwt": "ey" + "JhbGciOiJIUzI1NiJ9.ey" + "JzdWIiOiJwbHVtIn0." + letters(43, name)
    case "pem-begin": "-----BEGIN" + " PRIVATE KEY-----"
    case "pem-end": "-----END" + " PRIVATE KEY-----"
    case "private-key": pem
    case "service-account":
      #"{"type": "service_account", "project_id": "plum", "private_key": ""# + pem
        + #"", "client_email": "svc@plum.iam.gserviceaccount.com"}"#
    default: nil
    }
  }

  /// All names, for converting values back to tokens.
  static let names = [
    "openai", "anthropic", "aws-id", "aws-documented-id", "aws-documented-secret", "google", "github", "slack",
    "pinecone",
    "databricks", "vault", "huggingface", "groq", "stripe", "jwt", "service-account", "private-key", "pem-begin",
    "pem-end",
  ]

  /// A private key on one line, with `\n` as in JSON.
  private static var pem: String {
    "-----BEGIN" + #" PRIVATE KEY-----\nMIIEvQ"# + letters(120, "pem") + #"\n-----END"# + " PRIVATE KEY-----"
  }

  private static func letters(_ count: Int, _ seed: String) -> String {
    filler(count, seed, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
  }

  private static func digits(_ count: Int, _ seed: String) -> String {
    filler(count, seed, from: "0123456789")
  }

  /// Returns `count` characters that look random and depend only on `seed`.
  private static func filler(_ count: Int, _ seed: String, from alphabet: String) -> String {
    let alphabet = Array(alphabet)
    var state: UInt64 = seed.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      })
  }
}
