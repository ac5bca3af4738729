import CRuleRecords
import RuleRecords
import ValueMatching

extension PrefilterContents {
  /// The C arrays.
  var cTables: String {
    var text = "static const struct connlint_needle needles[] = {\n"
    for needle in needles {
      text += "  { \(needle.head.cHex), \(needle.mask.cHex), "
      text += "\(needle.rest_start), \(needle.rest_count), \(needle.pattern) },\n"
    }
    text += "};\n\n"
    text += "static const uint64_t signs[] = {\n  \(signs.cLines),\n};\n\n"
    return text + "static const uint64_t always[] = {\n  \(always.cLines),\n};\n"
  }

  /// The C initializer of `struct connlint_prefilter`.
  var cRecord: String {
    """
    {
        needles, \(needles.count), \(rests.cBytes),
        \(first.map(Int.init).cNumbers),
        signs, \(signBits.low.cHex), \(signBits.high.cHex), always,
      }
    """
  }
}

extension UInt64 {
  fileprivate var cHex: String { self == 0 ? "0" : "0x" + String(self, radix: 16) }
}

extension [UInt64] {
  fileprivate var cLines: String {
    stride(from: 0, to: count, by: 4).map { self[$0..<$0 + 4].map(\.cHex).joined(separator: ", ") }
      .joined(separator: ",\n  ")
  }
}
