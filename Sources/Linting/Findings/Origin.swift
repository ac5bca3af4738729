/// Where the bytes of a source come from. It is the identity of a source in reports, fingerprints and the order of files.
package struct Origin: Sendable, Hashable {
  package enum Place: Sendable, Hashable {
    case file
    case standardInput
    /// Git's index; `object` is the hexadecimal name of the git object.
    case index(object: [UInt8])
  }

  package var place: Place
  /// The path for reports: relative to the working directory if the file is inside it, with `/` between components;
  /// invalid UTF-8 becomes U+FFFD. For standard input the name that the user gave.
  package var path: String

  package init(_ place: Place, path: String) {
    self.place = place
    self.path = path
  }

  /// What a fingerprint contains of the origin. The path alone: a finding stays the same finding when a file is staged,
  /// and when an editor passes its text through standard input.
  var identity: String { path }
}

extension Origin.Place: Comparable {
  /// The order of sources with the same path.
  package static func < (left: Origin.Place, right: Origin.Place) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .file: 0
    case .standardInput: 1
    case .index: 2
    }
  }
}
