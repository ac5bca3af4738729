/// The consonants of `word` by sound, without doubled ones, and a vowel only at the start: `pasword` gives `pswrd`.
package func consonantSkeleton(_ word: Span<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(word.count)
  for index in 0..<word.count {
    var letter = word[index]
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      if index > 0 { continue }
    case UInt8(ascii: "c"), UInt8(ascii: "q"): letter = UInt8(ascii: "k")
    case UInt8(ascii: "z"): letter = UInt8(ascii: "s")
    default: break
    }
    if result.last != letter { result.append(letter) }
  }
  return result
}
